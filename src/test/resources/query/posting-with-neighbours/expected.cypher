MATCH (posting0:Posting)
WHERE posting0.id = $p0
RETURN {
  id: posting0.id,
  title: posting0.title,
  url: posting0.url,
  applyUrl: posting0.applyUrl,
  datePosted: posting0.datePosted,
  firstSeen: posting0.firstSeen,
  employmentType: posting0.employmentType,
  workplace: posting0.workplace,
  seniority: posting0.seniority,
  education: posting0.education,
  identifier: posting0.identifier,
  experienceYears: CASE WHEN coalesce(posting0.experienceYearsMin, posting0.experienceYearsMax) IS NOT NULL THEN {
    min: posting0.experienceYearsMin,
    max: posting0.experienceYearsMax
  } END,
  salary: CASE WHEN (coalesce(posting0.salaryMin, posting0.salaryMax, posting0.salaryCurrency, posting0.salaryUnit, posting0.salaryAnnualMin, posting0.salaryAnnualMax) IS NOT NULL
    AND posting0.salaryCurrency IS NOT NULL) THEN {
    min: posting0.salaryMin,
    max: posting0.salaryMax,
    currency: posting0.salaryCurrency,
    unit: posting0.salaryUnit,
    annualMin: posting0.salaryAnnualMin
  } END,
  company: head(COLLECT {
    MATCH (posting0)-[:AT]->(company1:Company)
    RETURN {
      id: company1.id,
      name: company1.name,
      url: company1.url
    } LIMIT 1
  }),
  role: head(COLLECT {
    MATCH (posting0)-[:FOR]->(role2:Role)
    RETURN {
      name: role2.name
    } LIMIT 1
  }),
  skills: COLLECT {
    MATCH (posting0)-[via4:REQUIRES]->(skill3:Skill)
    WITH via4, skill3 ORDER BY skill3.name ASC LIMIT $p1
    RETURN {
      name: skill3.name
    }
  },
  requirements: COLLECT {
    MATCH (posting0)-[via6:REQUIRES]->(skill5:Skill)
    WITH via6, skill5 ORDER BY via6.level DESC, skill5.name ASC LIMIT $p2
    RETURN {
      level: via6.level,
      mention: via6.mention,
      skill: {
        name: skill5.name,
        category: skill5.category
      }
    }
  },
  must: COLLECT {
    MATCH (posting0)-[via8:REQUIRES]->(skill7:Skill) WHERE via8.level IN $p3
    WITH via8, skill7 ORDER BY via8.level DESC, skill7.name ASC LIMIT $p4
    RETURN {
      skill: {
        name: skill7.name
      }
    }
  },
  locations: COLLECT {
    MATCH (posting0)-[via10:IN]->(location9:Location)
    WITH via10, location9 ORDER BY location9.name ASC LIMIT $p5
    RETURN {
      name: location9.name,
      kind: location9.kind,
      parent: head(COLLECT {
        MATCH (location9)-[:WITHIN]->(location11:Location)
        RETURN {
          name: location11.name,
          code: location11.code,
          parent: head(COLLECT {
            MATCH (location11)-[:WITHIN]->(location12:Location)
            RETURN {
              name: location12.name
            } LIMIT 1
          })
        } LIMIT 1
      })
    }
  },
  listings: COLLECT {
    MATCH (posting0)-[via14:LISTED_ON]->(board13:Board)
    WITH via14, board13 ORDER BY via14.firstSeen ASC, board13.name ASC LIMIT $p6
    RETURN {
      url: via14.url,
      firstSeen: via14.firstSeen,
      board: {
        name: board13.name
      }
    }
  }
} AS result LIMIT 1;
