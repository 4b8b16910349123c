RETURN {
  rows: COLLECT { MATCH (company0:Company)
    WITH company0, COUNT { (company0)<-[:AT]-()
    } AS postings1 ORDER BY postings1 DESC, company0.id ASC LIMIT $p0
    RETURN {
      cursor: [postings1, company0.id],
      row: {
        edges: {
          postings: COUNT { (company0)<-[:AT]-()
          },
          share: (toFloat(COUNT { (company0)<-[:AT]-()
          }) / COUNT {
            MATCH (posting2:Posting)
            RETURN posting2
          }),
          node: {
            name: company0.name
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (company3:Company)
    RETURN company3
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (skill0:Skill)
    WITH skill0, COUNT { (skill0)<-[:REQUIRES]-()
    } AS postings1 ORDER BY postings1 DESC, skill0.name ASC, skill0.id ASC LIMIT $p0
    RETURN {
      cursor: [postings1, skill0.name, skill0.id],
      row: {
        nodes: {
          name: skill0.name
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (role0:Role) WHERE (role0.name IS NOT NULL
      AND role0.id IS NOT NULL)
    WITH role0 ORDER BY role0.name DESC, role0.id DESC LIMIT $p0
    RETURN {
      cursor: [role0.name, role0.id],
      row: {
        nodes: {
          name: role0.name
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (name2:Name)-[:NAMES]->(location1:Location), (location0:Location)-[:WITHIN]->()-[:WITHIN*0..2]->(location1) WHERE name2.key = $p0
    WITH DISTINCT location0
    WITH location0, COLLECT {
      MATCH (location0)<-[:WITHIN*0..2]-(place4)
      RETURN sum(COUNT { (place4)<-[:IN]-()
      })
    }[0] AS postings3 ORDER BY postings3 DESC, location0.id ASC LIMIT $p1
    RETURN {
      cursor: [postings3, location0.id],
      row: {
        edges: {
          postings: COUNT {
            MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting5)
            RETURN DISTINCT posting5
          },
          share: (toFloat(COUNT {
            MATCH (location0)<-[:WITHIN*0..2]-()<-[:IN]-(posting6)
            RETURN DISTINCT posting6
          }) / COUNT {
            MATCH (posting7:Posting)
            RETURN posting7
          }),
          node: {
            name: location0.name
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (name10:Name)-[:NAMES]->(location9:Location), (location8:Location)-[:WITHIN]->()-[:WITHIN*0..2]->(location9) WHERE name10.key = $p2
    RETURN DISTINCT location8
  }
} AS result;
