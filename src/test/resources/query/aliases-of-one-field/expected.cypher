MATCH (name1:Name)-[:NAMES]->(company0:Company)
WHERE name1.key = $p0
WITH company0, COUNT { (company0)<-[:AT]-()
} AS rank2 ORDER BY rank2 DESC, company0.id ASC LIMIT 1
RETURN {
  a: {
    rows: COLLECT {
      MATCH (posting3)-[via4:AT]->() WHERE (via4.entity = company0.id
        AND via4.posted IS NOT NULL)
      WITH posting3, via4 ORDER BY via4.entity DESC, via4.posted DESC, posting3.id DESC LIMIT $p1
      RETURN {
        cursor: [posting3.datePosted, posting3.id],
        row: {
          nodes: {
            id: posting3.id
          },
          again: {
            title: posting3.title
          },
          edges: {
            node: {
              id: posting3.id
            }
          },
          e: {
            n: {
              seniority: posting3.seniority
            }
          }
        }
      }
    }
  },
  b: {
    rows: COLLECT {
      MATCH (posting5)-[via6:AT]->() WHERE (via6.entity = company0.id
        AND via6.posted IS NOT NULL)
      WITH posting5, via6 ORDER BY via6.entity ASC, via6.posted ASC, posting5.id ASC LIMIT $p2
      RETURN {
        cursor: [posting5.datePosted, posting5.id],
        row: {
          nodes: {
            id: posting5.id
          }
        }
      }
    }
  }
} AS result LIMIT 1;
