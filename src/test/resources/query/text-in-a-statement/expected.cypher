MATCH (skill0:Skill)
WHERE skill0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p2, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found7
}
RETURN {
  relatedSkills: {
    rows: COLLECT {
      CALL (*) {WITH skill0 WITH skill0 AS this WITH this, COUNT { (this)<-[:REQUIRES]-(p) WHERE p IN found7 } AS ofThis
WITH this, ofThis, COUNT { (p:Posting) WHERE p IN found7 } AS ofAll
CALL (*) {
  MATCH (this)<-[:REQUIRES]-(p)
  WHERE p IN found7
  MATCH (p)-[:REQUIRES]->(node)
  RETURN node, count(*) AS postings
}
WITH this, node, postings, ofThis, ofAll
WHERE node <> this AND postings * 100 >= ofThis
WITH node, postings, ofThis, ofAll, COUNT { (node)<-[:REQUIRES]-(p) WHERE p IN found7 } AS ofNode
RETURN node, postings, toFloat(postings) / ofThis AS share, toFloat(postings * ofAll) / (ofThis * ofNode) AS lift
      }
      WITH node AS skill3, postings AS postings4, share AS share5, lift AS lift6 ORDER BY lift6 DESC, postings4 DESC, skill3.id ASC LIMIT $p1
      RETURN {
        cursor: [lift6, postings4, skill3.id],
        row: {
          edges: {
            postings: postings4,
            lift: lift6,
            node: {
              name: skill3.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;

MATCH (role0:Role)
WHERE role0.id = coalesce(head(COLLECT {
  MATCH (formerId1:FormerId)-[:NAMES]->(entity2)
  WHERE formerId1.id = $p0
  RETURN entity2.id
}), $p0)
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p4, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found8
}
RETURN {
  sharedSkills: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this WITH this, COUNT { (this)<-[:FOR]-(p) WHERE p IN found8 } AS ofThis
MATCH (other:Role)
WHERE other.id = coalesce(head(COLLECT { MATCH (:FormerId {id: $p1})-[:NAMES]->(merged) RETURN merged.id }), $p1)
CALL (*) {
  UNWIND [0, 1] AS side
  WITH side, CASE side WHEN 0 THEN this ELSE other END AS role
  MATCH (role)<-[:FOR]-(p)
  WHERE p IN found8
  MATCH (p)-[:REQUIRES]->(node)
  WITH node, sum(side) AS postingsWith, count(*) AS both
  WHERE 0 < postingsWith < both
  RETURN node, postingsWith, both
}
WITH node, both - postingsWith AS postings, ofThis, postingsWith, both
RETURN node, postings, toFloat(postings) / ofThis AS share, postingsWith, both
      }
      WITH node AS skill3, postings AS postings4, share AS share5, postingsWith AS postingsWith6, both AS both7 ORDER BY both7 DESC, skill3.id ASC LIMIT $p2
      RETURN {
        cursor: [both7, skill3.id],
        row: {
          nodes: {
            name: skill3.name
          }
        }
      }
    }
  },
  similarRoles: {
    rows: COLLECT {
      CALL (*) {WITH role0 WITH role0 AS this CALL (*) {
  MATCH (this)<-[:FOR|AT]-(p)
  WHERE p IN found8
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
    WHERE p IN found8
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
  WHERE p IN found8
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
RETURN node, COUNT { (node)<-[:FOR|AT]-(p) WHERE p IN found8 } AS postings, similarity
      }
      WITH node AS role9, postings AS postings10, similarity AS similarity11 ORDER BY similarity11 DESC, role9.id ASC LIMIT $p3
      RETURN {
        cursor: [similarity11, role9.id],
        row: {
          edges: {
            postings: postings10,
            node: {
              name: role9.name
            }
          }
        }
      }
    }
  }
} AS result LIMIT 1;

MATCH (posting0:Posting)
WHERE posting0.id = $p0
CALL (*) {CALL db.index.fulltext.queryNodes('posting_text', $p2, {
    limit: 10000
  }) YIELD node
  RETURN collect(node) AS found3
}
RETURN {
  similarPostings: {
    rows: COLLECT {
      CALL (*) {WITH posting0 WITH posting0 AS this CALL (*) {
  MATCH (this)-[:REQUIRES]->(skill)
  WITH skill
  ORDER BY COUNT { (skill)<-[:REQUIRES]-() }, skill.id
  RETURN collect(skill) AS skills
}
CALL (*) {
  UNWIND skills[..10] AS skill
  CALL (*) {
    MATCH (skill)<-[:REQUIRES]-(p)
    WHERE p IN found3
    RETURN p LIMIT 1000
  }
  WITH p, count(*) AS common
  WHERE p <> this
  ORDER BY common DESC, p.id
  LIMIT 500
  RETURN p AS node
}
WITH node, skills, COUNT { (node)-[:REQUIRES]->(skill) WHERE skill IN skills } AS common,
     COUNT { (node)-[:REQUIRES]->() } AS named
RETURN node, toFloat(common) / (size(skills) + named - common) AS similarity
      }
      WITH node AS posting1, similarity AS similarity2 ORDER BY similarity2 DESC, posting1.id ASC LIMIT $p1
      RETURN {
        cursor: [similarity2, posting1.id],
        row: {
          nodes: {
            title: posting1.title
          }
        }
      }
    }
  }
} AS result LIMIT 1;
