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
  roles: COLLECT {
    UNWIND roles AS element0
    RETURN {
      name: element0.name
    }
  },
  common: COLLECT {
    UNWIND common AS element1
    RETURN {
      skill: COLLECT {
        WITH element1.skill AS element2
        RETURN {
          name: element2.name,
          postings: {
            total: COUNT { (element2)<-[:REQUIRES]-()
            }
          }
        }
      },
      postings: element1.postings,
      shares: element1.shares
    }
  },
  exclusive: COLLECT {
    UNWIND exclusive AS element3
    RETURN {
      role: COLLECT {
        WITH element3.role AS element4
        RETURN {
          name: element4.name
        }
      },
      skills: COLLECT {
        UNWIND element3.skills AS element5
        RETURN {
          skill: COLLECT {
            WITH element5.skill AS element6
            RETURN {
              name: element6.name
            }
          },
          postings: element5.postings,
          share: element5.share
        }
      }
    }
  },
  similarity: COLLECT {
    UNWIND similarity AS element7
    RETURN {
      roles: COLLECT {
        UNWIND element7.roles AS element8
        RETURN {
          name: element8.name
        }
      },
      similarity: element7.similarity
    }
  }
} AS result;
