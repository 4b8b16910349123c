MATCH (name1:Name)-[:NAMES]->(location0:Location)
WHERE name1.key = $p0
WITH location0, COLLECT {
  MATCH (location0)<-[:WITHIN*0..2]-(place3)
  RETURN sum(COUNT { (place3)<-[:IN]-()
  })
}[0] AS rank2 ORDER BY rank2 DESC, location0.id ASC LIMIT 1
RETURN {
  name: location0.name,
  children: COLLECT {
    MATCH (location0)<-[:WITHIN]-(location4)
    WITH location4 ORDER BY location4.name ASC, location4.id ASC LIMIT $p1
    RETURN {
      name: location4.name
    }
  },
  postings: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting5)
      WITH DISTINCT posting5 ORDER BY posting5.title ASC, posting5.id ASC LIMIT $p2
      RETURN {
        cursor: [posting5.title, posting5.id],
        row: {
          nodes: {
            title: posting5.title
          }
        }
      }
    },
    total: COUNT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting6)
      RETURN DISTINCT posting6
    }
  },
  companies: {
    rows: COLLECT {
      WITH COUNT {
        MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting11)
        RETURN DISTINCT posting11
      } AS ofParent10
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting7), (posting7)-[:AT]->(company8)
      WITH company8, count(DISTINCT posting7) AS postings9, ofParent10 ORDER BY postings9 DESC, company8.id ASC LIMIT $p3
      RETURN {
        cursor: [postings9, company8.id],
        row: {
          edges: {
            postings: postings9,
            share: (toFloat(postings9) / ofParent10),
            node: {
              name: company8.name
            }
          }
        }
      }
    }
  },
  skills: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting12), (posting12)-[:REQUIRES]->(skill13)
      WITH skill13, count(DISTINCT posting12) AS postings14 ORDER BY postings14 DESC, skill13.id ASC LIMIT $p4
      RETURN {
        cursor: [postings14, skill13.id],
        row: {
          edges: {
            postings: postings14,
            node: {
              name: skill13.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
