MATCH (name1:Name)-[:NAMES]->(role0:Role)
WHERE name1.key = $p0
WITH role0, COUNT { (role0)<-[:FOR]-()
} AS rank2 ORDER BY rank2 DESC, role0.id ASC LIMIT 1
RETURN {
  similarRoles: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH skill, toFloat(asking) / size AS share
  ORDER BY share DESC, skill.id
  RETURN collect({skill: skill, mine: share, theirs: 0.0}) AS own
}
CALL (*) {
  UNWIND own[..20] AS most
  WITH most.skill AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    RETURN p LIMIT 1000
  }
  MATCH (p)-[:FOR|AT]->(node)
  WHERE node <> this AND labels(node) = labels(this)
  WITH node, count(DISTINCT skill) AS common, count(*) AS hits
  ORDER BY common DESC, hits DESC, node.id
  LIMIT 100
  RETURN node
}
CALL (*) {
  MATCH (node)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH collect({skill: skill, mine: 0.0, theirs: toFloat(asking) / size}) AS others
  UNWIND own + others AS each
  WITH each.skill AS skill, sum(each.mine) AS mine, sum(each.theirs) AS theirs
  WITH sum(CASE WHEN mine < theirs THEN mine ELSE theirs END) AS smaller,
       sum(CASE WHEN mine < theirs THEN theirs ELSE mine END) AS larger
  RETURN smaller / larger AS similarity
}
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) } AS postings, similarity
      }
      WITH node AS role3, postings AS postings4, similarity AS similarity5 ORDER BY similarity5 DESC, role3.id ASC LIMIT $p1
      RETURN {
        cursor: [similarity5, role3.id],
        row: {
          edges: {
            postings: postings4,
            share: NULL,
            similarity: similarity5,
            node: {
              name: role3.name
            }
          }
        }
      }
    },
    total: COUNT {
      CALL (*) {WITH role0 WITH role0 AS this CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH skill, toFloat(asking) / size AS share
  ORDER BY share DESC, skill.id
  RETURN collect({skill: skill, mine: share, theirs: 0.0}) AS own
}
CALL (*) {
  UNWIND own[..20] AS most
  WITH most.skill AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    RETURN p LIMIT 1000
  }
  MATCH (p)-[:FOR|AT]->(node)
  WHERE node <> this AND labels(node) = labels(this)
  WITH node, count(DISTINCT skill) AS common, count(*) AS hits
  ORDER BY common DESC, hits DESC, node.id
  LIMIT 100
  RETURN node
}
CALL (*) {
  MATCH (node)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH collect({skill: skill, mine: 0.0, theirs: toFloat(asking) / size}) AS others
  UNWIND own + others AS each
  WITH each.skill AS skill, sum(each.mine) AS mine, sum(each.theirs) AS theirs
  WITH sum(CASE WHEN mine < theirs THEN mine ELSE theirs END) AS smaller,
       sum(CASE WHEN mine < theirs THEN theirs ELSE mine END) AS larger
  RETURN smaller / larger AS similarity
}
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) } AS postings, similarity
      }
      RETURN node
    }
  },
  remote: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WHERE p.workplace IN $p2
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH skill, toFloat(asking) / size AS share
  ORDER BY share DESC, skill.id
  RETURN collect({skill: skill, mine: share, theirs: 0.0}) AS own
}
CALL (*) {
  UNWIND own[..20] AS most
  WITH most.skill AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    WHERE p.workplace IN $p3
    RETURN p LIMIT 1000
  }
  MATCH (p)-[:FOR|AT]->(node)
  WHERE node <> this AND labels(node) = labels(this)
  WITH node, count(DISTINCT skill) AS common, count(*) AS hits
  ORDER BY common DESC, hits DESC, node.id
  LIMIT 100
  RETURN node
}
CALL (*) {
  MATCH (node)<-[:FOR|AT]-(p)
  WHERE p.workplace IN $p4
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH collect({skill: skill, mine: 0.0, theirs: toFloat(asking) / size}) AS others
  UNWIND own + others AS each
  WITH each.skill AS skill, sum(each.mine) AS mine, sum(each.theirs) AS theirs
  WITH sum(CASE WHEN mine < theirs THEN mine ELSE theirs END) AS smaller,
       sum(CASE WHEN mine < theirs THEN theirs ELSE mine END) AS larger
  RETURN smaller / larger AS similarity
}
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) WHERE p.workplace IN $p5 } AS postings, similarity
      }
      WITH node AS role6, postings AS postings7, similarity AS similarity8 ORDER BY similarity8 DESC, role6.id ASC LIMIT $p6
      RETURN {
        cursor: [similarity8, role6.id],
        row: {
          edges: {
            postings: postings7,
            similarity: similarity8,
            node: {
              name: role6.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;

MATCH (name1:Name)-[:NAMES]->(company0:Company)
WHERE name1.key = $p0
WITH company0, COUNT { (company0)<-[:AT]-()
} AS rank2 ORDER BY rank2 DESC, company0.id ASC LIMIT 1
RETURN {
  similarCompanies: {
    rows: COLLECT {
      CALL (*) {WITH company0 WITH company0 AS this CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH skill, toFloat(asking) / size AS share
  ORDER BY share DESC, skill.id
  RETURN collect({skill: skill, mine: share, theirs: 0.0}) AS own
}
CALL (*) {
  UNWIND own[..20] AS most
  WITH most.skill AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    RETURN p LIMIT 1000
  }
  MATCH (p)-[:FOR|AT]->(node)
  WHERE node <> this AND labels(node) = labels(this)
  WITH node, count(DISTINCT skill) AS common, count(*) AS hits
  ORDER BY common DESC, hits DESC, node.id
  LIMIT 100
  RETURN node
}
CALL (*) {
  MATCH (node)<-[:FOR|AT]-(p)
  WITH p LIMIT 1000
  WITH collect(p) AS sample
  UNWIND sample AS p
  MATCH (p)-[:REQUIRES]->(skill)
  WITH skill, size(sample) AS size, count(*) AS asking
  WITH collect({skill: skill, mine: 0.0, theirs: toFloat(asking) / size}) AS others
  UNWIND own + others AS each
  WITH each.skill AS skill, sum(each.mine) AS mine, sum(each.theirs) AS theirs
  WITH sum(CASE WHEN mine < theirs THEN mine ELSE theirs END) AS smaller,
       sum(CASE WHEN mine < theirs THEN theirs ELSE mine END) AS larger
  RETURN smaller / larger AS similarity
}
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) } AS postings, similarity
      }
      WITH node AS company3, postings AS postings4, similarity AS similarity5 ORDER BY similarity5 DESC, company3.id ASC LIMIT $p1
      RETURN {
        cursor: [similarity5, company3.id],
        row: {
          edges: {
            postings: postings4,
            similarity: similarity5,
            node: {
              name: company3.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;

CALL () {WITH COLLECT {
  UNWIND $p0 AS id
  MATCH (role:Role)
  WHERE role.id = coalesce(head(COLLECT { MATCH (:FormerId {id: id})-[:NAMES]->(merged) RETURN merged.id }), id)
  RETURN role
} AS roles
WHERE size(roles) = size($p0)
WITH roles, [role IN roles | COUNT { (role)<-[:FOR]-(:Posting) }] AS totals
WITH roles, totals, COLLECT {
  UNWIND roles AS role
  WITH DISTINCT role
  MATCH (role)<-[:FOR]-(p:Posting)-[:REQUIRES]->(skill:Skill)
  WITH skill, role, count(p) AS postings
  WITH skill, collect({role: role, postings: postings}) AS counts
  WITH skill, [role IN roles | coalesce(head([each IN counts WHERE each.role = role | each.postings]), 0)] AS postings
  RETURN {
    skill: skill,
    postings: postings,
    shares: [i IN range(0, size(roles) - 1) | CASE totals[i] WHEN 0 THEN 0.0 ELSE toFloat(postings[i]) / totals[i] END]
  }
} AS compared
RETURN roles,
  COLLECT {
    UNWIND compared AS each
    WITH each
    WHERE all(postings IN each.postings WHERE postings > 0)
    RETURN each
    ORDER BY reduce(sum = 0.0, share IN each.shares | sum + share) DESC, each.skill.id
    LIMIT $p1
  } AS common,
  [i IN range(0, size(roles) - 1) | {
    role: roles[i],
    skills: COLLECT {
      UNWIND compared AS each
      WITH each
      WHERE each.postings[i] > 0 AND reduce(sum = 0, postings IN each.postings | sum + postings) = each.postings[i]
      WITH each
      ORDER BY each.postings[i] DESC, each.skill.id
      LIMIT $p1
      RETURN {skill: each.skill, postings: each.postings[i], share: each.shares[i]}
    }
  }] AS exclusive,
  COLLECT {
    UNWIND range(0, size(roles) - 2) AS i
    UNWIND range(i + 1, size(roles) - 1) AS j
    WITH i, j,
      reduce(sum = 0.0, each IN compared |
        sum + CASE WHEN each.shares[i] < each.shares[j] THEN each.shares[i] ELSE each.shares[j] END) AS smaller,
      reduce(sum = 0.0, each IN compared |
        sum + CASE WHEN each.shares[i] < each.shares[j] THEN each.shares[j] ELSE each.shares[i] END) AS larger
    RETURN {roles: [roles[i], roles[j]], similarity: CASE WHEN larger > 0 THEN smaller / larger ELSE 0.0 END}
  } AS similarity
}
RETURN {
  similarity: COLLECT {
    UNWIND similarity AS element0
    RETURN {
      similarity: element0.similarity
    }
  }
} AS result;
