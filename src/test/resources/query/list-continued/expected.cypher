RETURN {
  rows: COLLECT { MATCH (company0:Company)
    WITH company0, COUNT { (company0)<-[:AT]-()
    } AS postings1 WHERE (postings1 <= $p0
      AND (postings1 < $p1
        OR company0.id > $p2))
    WITH company0, postings1 ORDER BY postings1 DESC, company0.id ASC LIMIT $p3
    RETURN {
      cursor: [postings1, company0.id],
      row: {
        edges: {
          postings: COUNT { (company0)<-[:AT]-()
          },
          node: {
            name: company0.name
          }
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (company0:Company)
    WITH company0, COUNT { (company0)<-[:AT]-()
    } AS postings1 WHERE (postings1 >= $p0
      AND (postings1 > $p1
        OR company0.id < $p2))
    WITH company0, postings1 ORDER BY postings1 ASC, company0.id DESC LIMIT $p3
    RETURN {
      cursor: [postings1, company0.id],
      row: {
        edges: {
          postings: COUNT { (company0)<-[:AT]-()
          },
          node: {
            name: company0.name
          }
        }
      }
    }
  }
} AS result;

MATCH (role0:Role)
WHERE role0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
RETURN {
  skills: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting3), (posting3)-[:REQUIRES]->(skill4)
      WITH skill4, count(posting3) AS postings5 ORDER BY postings5 ASC, skill4.id DESC LIMIT $p1
      RETURN {
        cursor: [postings5, skill4.id],
        row: {
          edges: {
            postings: postings5,
            node: {
              name: skill4.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
