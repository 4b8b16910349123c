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
WHERE role0.id = $p0
RETURN {
  skills: {
    rows: COLLECT {
      MATCH (role0)<-[:FOR]-(posting1:Posting), (posting1)-[:REQUIRES]->(skill2:Skill)
      WITH skill2, count(posting1) AS postings3 ORDER BY postings3 ASC, skill2.id DESC LIMIT $p1
      RETURN {
        cursor: [postings3, skill2.id],
        row: {
          edges: {
            postings: postings3,
            node: {
              name: skill2.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
