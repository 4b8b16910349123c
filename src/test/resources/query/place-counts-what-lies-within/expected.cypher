MATCH (name1:Name)-[:NAMES]->(location0:Location)
WHERE name1.key = $p0
WITH location0 ORDER BY COUNT { (location0)<-[:WITHIN*0..2]-()<-[:IN]-()
} DESC, location0.id ASC LIMIT 1
RETURN {
  name: location0.name,
  children: COLLECT {
    MATCH (location0)<-[:WITHIN]-(location2:Location)
    WITH location2 ORDER BY location2.name ASC LIMIT $p1
    RETURN {
      name: location2.name
    }
  },
  postings: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting3:Posting)
      WITH DISTINCT posting3 ORDER BY posting3.title ASC, posting3.id ASC LIMIT $p2
      RETURN {
        cursor: [posting3.title, posting3.id],
        row: {
          nodes: {
            title: posting3.title
          }
        }
      }
    },
    total: COUNT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting5:Posting)
      RETURN DISTINCT posting5
    }
  },
  companies: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting6:Posting), (posting6)-[:AT]->(company7:Company)
      WITH company7, count(DISTINCT posting6) AS postings8 ORDER BY postings8 DESC, company7.id ASC LIMIT $p3
      RETURN {
        cursor: [postings8, company7.id],
        row: {
          edges: {
            postings: postings8,
            share: (toFloat(postings8) / COUNT {
              MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting9:Posting)
              RETURN DISTINCT posting9
            }),
            node: {
              name: company7.name
            }
          }
        }
      }
    }
  },
  skills: {
    rows: COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting10:Posting), (posting10)-[:REQUIRES]->(skill11:Skill)
      WITH skill11, count(DISTINCT posting10) AS postings12 ORDER BY postings12 DESC, skill11.id ASC LIMIT $p4
      RETURN {
        cursor: [postings12, skill11.id],
        row: {
          edges: {
            postings: postings12,
            node: {
              name: skill11.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;
