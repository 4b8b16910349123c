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
  company: COLLECT {
    MATCH (posting0)-[:AT]->(company1)
    RETURN {
      id: company1.id,
      name: company1.name,
      url: company1.url
    } LIMIT 1
  },
  role: COLLECT {
    MATCH (posting0)-[:FOR]->(role2)
    RETURN {
      name: role2.name
    } LIMIT 1
  },
  skills: COLLECT {
    MATCH (posting0)-[:REQUIRES]->(skill3)
    WITH skill3 ORDER BY skill3.name ASC, skill3.id ASC LIMIT $p1
    RETURN {
      name: skill3.name
    }
  },
  requirements: COLLECT {
    MATCH (posting0)-[via5:REQUIRES]->(skill4)
    WITH via5, skill4 ORDER BY via5.level DESC, skill4.name ASC, skill4.id ASC LIMIT $p2
    RETURN {
      level: via5.level,
      mention: via5.mention,
      skill: {
        name: skill4.name,
        category: skill4.category
      }
    }
  },
  must: COLLECT {
    MATCH (posting0)-[via7:REQUIRES]->(skill6) WHERE via7.level IN $p3
    WITH via7, skill6 ORDER BY via7.level DESC, skill6.name ASC, skill6.id ASC LIMIT $p4
    RETURN {
      skill: {
        name: skill6.name
      }
    }
  },
  locations: COLLECT {
    MATCH (posting0)-[:IN]->(location8)
    WITH location8 ORDER BY location8.name ASC, location8.id ASC LIMIT $p5
    RETURN {
      name: location8.name,
      kind: location8.kind,
      parent: COLLECT {
        MATCH (location8)-[:WITHIN]->(location9)
        RETURN {
          name: location9.name,
          code: location9.code,
          parent: COLLECT {
            MATCH (location9)-[:WITHIN]->(location10)
            RETURN {
              name: location10.name
            } LIMIT 1
          }
        } LIMIT 1
      }
    }
  },
  listings: COLLECT {
    MATCH (posting0)-[via12:LISTED_ON]->(board11)
    WITH via12, board11 ORDER BY via12.firstSeen ASC, board11.name ASC, board11.id ASC LIMIT $p6
    RETURN {
      url: via12.url,
      firstSeen: via12.firstSeen,
      board: {
        name: board11.name
      }
    }
  }
} AS result LIMIT 1;
