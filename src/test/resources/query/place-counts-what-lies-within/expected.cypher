MATCH (name1:Name)-[:NAMES]->(location0:Location)
WHERE name1.key = $p0
WITH location0 ORDER BY COUNT { (location0)<-[:WITHIN*0..2]-()<-[:IN]-()
} DESC, location0.id ASC LIMIT 1
RETURN {
  name: location0.name,
  children: COLLECT {
    MATCH (location0)<-[via3:WITHIN]-(location2:Location)
    WITH via3, location2 ORDER BY location2.name ASC LIMIT $p1
    RETURN {
      name: location2.name
    }
  },
  postings: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting4:Posting)
      WITH DISTINCT posting4 ORDER BY posting4.title ASC, posting4.id ASC LIMIT $p2
      RETURN {
        cursor: [posting4.title, posting4.id],
        row: {
          nodes: {
            title: posting4.title
          }
        }
      }
    },
    total: COUNT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting6:Posting)
      RETURN DISTINCT posting6
    }
  },
  companies: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting7:Posting), (posting7)-[:AT]->(company8:Company)
      WITH company8, count(DISTINCT posting7) AS postings9 ORDER BY postings9 DESC, company8.id ASC LIMIT $p3
      RETURN {
        cursor: [postings9, company8.id],
        row: {
          edges: {
            postings: postings9,
            share: (toFloat(postings9) / COUNT {
              MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting10:Posting)
              RETURN DISTINCT posting10
            }),
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
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting11:Posting), (posting11)-[:REQUIRES]->(skill12:Skill)
      WITH skill12, count(DISTINCT posting11) AS postings13 ORDER BY postings13 DESC, skill12.id ASC LIMIT $p4
      RETURN {
        cursor: [postings13, skill12.id],
        row: {
          edges: {
            postings: postings13,
            node: {
              name: skill12.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
