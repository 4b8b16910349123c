MATCH (name1:Name)-[:NAMES]->(company0:Company)
WHERE name1.key = $p0
WITH company0, COUNT { (company0)<-[:AT]-()
} AS rank2 ORDER BY rank2 DESC, company0.id ASC LIMIT 1
RETURN {
  a: {
    rows: COLLECT {
      MATCH (company0)<-[:AT]-(posting3:Posting)
      WITH posting3 ORDER BY posting3.datePosted IS NULL ASC, posting3.datePosted DESC, posting3.id DESC LIMIT $p1
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
      MATCH (company0)<-[:AT]-(posting4:Posting)
      WITH posting4 ORDER BY posting4.datePosted IS NULL DESC, posting4.datePosted ASC, posting4.id ASC LIMIT $p2
      RETURN {
        cursor: [posting4.datePosted, posting4.id],
        row: {
          nodes: {
            id: posting4.id
          }
        }
      }
    }
  }
} AS result LIMIT 1;
