MATCH (name1:Name)-[:NAMES]->(company0:Company)
WHERE name1.key = $p0
WITH company0 ORDER BY COUNT { (company0)<-[:AT]-()
} DESC, company0.id ASC LIMIT 1
RETURN {
  a: {
    rows: COLLECT {
      MATCH (company0)<-[:AT]-(posting2:Posting)
      WITH posting2 ORDER BY posting2.datePosted IS NULL ASC, posting2.datePosted DESC, posting2.id DESC LIMIT $p1
      RETURN {
        cursor: [posting2.datePosted, posting2.id],
        row: {
          nodes: {
            id: posting2.id
          },
          again: {
            title: posting2.title
          },
          edges: {
            node: {
              id: posting2.id
            }
          },
          e: {
            n: {
              seniority: posting2.seniority
            }
          }
        }
      }
    }
  },
  b: {
    rows: COLLECT {
      MATCH (company0)<-[:AT]-(posting3:Posting)
      WITH posting3 ORDER BY posting3.datePosted IS NULL DESC, posting3.datePosted ASC, posting3.id ASC LIMIT $p2
      RETURN {
        cursor: [posting3.datePosted, posting3.id],
        row: {
          nodes: {
            id: posting3.id
          }
        }
      }
    }
  }
} AS result LIMIT 1;
