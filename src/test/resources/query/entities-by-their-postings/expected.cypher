RETURN {
  rows: COLLECT { MATCH (name3:Name)-[:NAMES]->(skill2:Skill), (posting1:Posting)-[:REQUIRES]->(skill2) WHERE name3.key = $p0
    MATCH (company0:Company)<-[:AT]-(posting1)
    WITH DISTINCT company0
    WITH company0, COUNT { (company0)<-[:AT]-()
    } AS postings4 ORDER BY postings4 DESC, company0.id ASC LIMIT $p1
    RETURN {
      cursor: [postings4, company0.id],
      row: {
        nodes: {
          name: company0.name
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (name3:Name)-[:NAMES]->(company2:Company), (posting1:Posting)-[:AT]->(company2) WHERE name3.key = $p0
    MATCH (role0:Role)<-[:FOR]-(posting1) WHERE NOT (EXISTS {
      MATCH (name4:Name)-[:NAMES]->(role0) WHERE name4.key CONTAINS $p1
      RETURN name4
    })
    WITH DISTINCT role0
    WITH role0, COUNT { (role0)<-[:FOR]-()
    } AS postings5 ORDER BY postings5 DESC, role0.id ASC LIMIT $p2
    RETURN {
      cursor: [postings5, role0.id],
      row: {
        nodes: {
          name: role0.name
        }
      }
    }
  },
  total: COUNT {
    MATCH (name9:Name)-[:NAMES]->(company8:Company), (posting7:Posting)-[:AT]->(company8) WHERE name9.key = $p3
    MATCH (role6:Role)<-[:FOR]-(posting7) WHERE NOT (EXISTS {
      MATCH (name10:Name)-[:NAMES]->(role6) WHERE name10.key CONTAINS $p4
      RETURN name10
    })
    RETURN DISTINCT role6
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (skill0:Skill) WHERE NOT (EXISTS {
      MATCH (skill0)<-[:REQUIRES]-(posting1) WHERE EXISTS {
        MATCH (posting1)-[:AT]->(company2) WHERE company2.id = coalesce(head(COLLECT {
          MATCH (formerId3:FormerId)-[:NAMES]->(entity4) WHERE formerId3.id = $p0
          RETURN entity4.id
        }), $p0)
        RETURN company2
      }
      RETURN posting1
    })
    WITH skill0, COUNT { (skill0)<-[:REQUIRES]-()
    } AS postings5 ORDER BY postings5 DESC, skill0.id ASC LIMIT $p1
    RETURN {
      cursor: [postings5, skill0.id],
      row: {
        nodes: {
          name: skill0.name
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (location0:Location) WHERE (location0.kind = $p0
      AND EXISTS {
        MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting1) WHERE posting1.workplace = $p1
        RETURN posting1
      }
      AND EXISTS {
        MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting2) WHERE posting2.workplace IS NULL
        RETURN posting2
      })
    WITH location0, COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-(place4)
      RETURN sum(COUNT { (place4)<-[:IN]-()
      })
    }[0] AS postings3 ORDER BY postings3 DESC, location0.id ASC LIMIT $p2
    RETURN {
      cursor: [postings3, location0.id],
      row: {
        nodes: {
          name: location0.name
        }
      }
    }
  }
} AS result;
