RETURN {
  rows: COLLECT { MATCH (name2:Name)-[:NAMES]->(skill1:Skill), (posting0:Posting)-[:REQUIRES]->(skill1) WHERE (name2.key = $p0
      AND EXISTS {
        MATCH (posting0)-[:IN]->(:Location)-[:WITHIN*0..2]->(location3:Location) WHERE EXISTS {
          MATCH (name4:Name)-[:NAMES]->(location3) WHERE name4.key = $p1
          RETURN name4
        }
        RETURN location3
      })
    WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p2
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        edges: {
          node: {
            title: posting0.title,
            datePosted: posting0.datePosted,
            company: COLLECT {
              MATCH (posting0)-[:AT]->(company5:Company)
              RETURN {
                name: company5.name
              } LIMIT 1
            },
            skills: COLLECT {
              MATCH (posting0)-[:REQUIRES]->(skill6:Skill)
              WITH skill6 ORDER BY skill6.name ASC LIMIT $p3
              RETURN {
                name: skill6.name
              }
            },
            locations: COLLECT {
              MATCH (posting0)-[:IN]->(location7:Location)
              WITH location7 ORDER BY location7.name ASC LIMIT $p4
              RETURN {
                name: location7.name
              }
            }
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (name10:Name)-[:NAMES]->(skill9:Skill), (posting8:Posting)-[:REQUIRES]->(skill9) WHERE (name10.key = $p5
      AND EXISTS {
        MATCH (posting8)-[:IN]->(:Location)-[:WITHIN*0..2]->(location11:Location) WHERE EXISTS {
          MATCH (name12:Name)-[:NAMES]->(location11) WHERE name12.key = $p6
          RETURN name12
        }
        RETURN location11
      })
    RETURN DISTINCT posting8
  }
} AS result;
