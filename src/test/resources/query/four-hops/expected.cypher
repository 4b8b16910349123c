MATCH (name1:Name)-[:NAMES]->(skill0:Skill)
WHERE name1.key = $p0
WITH skill0 ORDER BY COUNT { (skill0)<-[:REQUIRES]-()
} DESC, skill0.id ASC LIMIT 1
RETURN {
  roles: {
    rows: COLLECT {
      MATCH (skill0)<-[:REQUIRES]-(posting2:Posting), (posting2)-[:FOR]->(role3:Role)
      WITH role3, count(posting2) AS postings4 ORDER BY postings4 DESC, role3.id ASC LIMIT $p1
      RETURN {
        cursor: [postings4, role3.id],
        row: {
          edges: {
            postings: postings4,
            share: (toFloat(postings4) / COUNT { (skill0)<-[:REQUIRES]-()
            }),
            node: {
              name: role3.name,
              skills: {
                rows: COLLECT {
                  MATCH (role3)<-[:FOR]-(posting5:Posting), (posting5)-[:REQUIRES]->(skill6:Skill)
                  WITH skill6, count(posting5) AS postings7 ORDER BY postings7 DESC, skill6.id ASC LIMIT $p2
                  RETURN {
                    cursor: [postings7, skill6.id],
                    row: {
                      edges: {
                        postings: postings7,
                        node: {
                          name: skill6.name,
                          companies: {
                            rows: COLLECT {
                              MATCH (skill6)<-[:REQUIRES]-(posting8:Posting), (posting8)-[:AT]->(company9:Company)
                              WITH company9, count(posting8) AS postings10 ORDER BY postings10 DESC, company9.id ASC LIMIT $p3
                              RETURN {
                                cursor: [postings10, company9.id],
                                row: {
                                  nodes: {
                                    name: company9.name
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
      MATCH (skill0)<-[:REQUIRES]-(posting12:Posting), (posting12)-[:FOR]->(role11:Role)
      RETURN DISTINCT role11
    }
  }
} AS result LIMIT 1;
