MATCH (name1:Name)-[:NAMES]->(skill0:Skill)
WHERE name1.key = $p0
WITH skill0, COUNT { (skill0)<-[:REQUIRES]-()
} AS rank2 ORDER BY rank2 DESC, skill0.id ASC LIMIT 1
RETURN {
  roles: {
    rows: COLLECT {
      WITH COUNT { (skill0)<-[:REQUIRES]-()
      } AS ofParent6
      MATCH (skill0)<-[:REQUIRES]-(posting3), (posting3)-[:FOR]->(role4)
      WITH role4, count(posting3) AS postings5, ofParent6 ORDER BY postings5 DESC, role4.id ASC LIMIT $p1
      RETURN {
        cursor: [postings5, role4.id],
        row: {
          edges: {
            postings: postings5,
            share: (toFloat(postings5) / ofParent6),
            node: {
              name: role4.name,
              skills: {
                rows: COLLECT {
                  MATCH (role4)<-[:FOR]-(posting7), (posting7)-[:REQUIRES]->(skill8)
                  WITH skill8, count(posting7) AS postings9 ORDER BY postings9 DESC, skill8.id ASC LIMIT $p2
                  RETURN {
                    cursor: [postings9, skill8.id],
                    row: {
                      edges: {
                        postings: postings9,
                        node: {
                          name: skill8.name,
                          companies: {
                            rows: COLLECT {
                              MATCH (skill8)<-[:REQUIRES]-(posting10), (posting10)-[:AT]->(company11)
                              WITH company11, count(posting10) AS postings12 ORDER BY postings12 DESC, company11.id ASC LIMIT $p3
                              RETURN {
                                cursor: [postings12, company11.id],
                                row: {
                                  nodes: {
                                    name: company11.name
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    total: COUNT {
      MATCH (skill0)<-[:REQUIRES]-(posting13), (posting13)-[:FOR]->(role14)
      RETURN DISTINCT role14
    }
  }
} AS result LIMIT 1;
