RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND posting0.closedAt IS NOT NULL)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND posting0.closedAt IS NOT NULL)
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  total: COUNT { MATCH (posting0:Posting) WHERE posting0.closedAt IS NULL
    RETURN posting0
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND any(element1 IN posting0.employmentType WHERE element1 IN $p1))
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND any(element2 IN posting0.employmentType WHERE element2 IN $p2))
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  total: COUNT { MATCH (posting0:Posting) WHERE NOT (coalesce(any(element1 IN posting0.employmentType WHERE element1 IN $p0), false))
    RETURN posting0
  }
} AS result;

RETURN {
  total: COUNT { MATCH (posting0:Posting) WHERE NOT (coalesce(size(posting0.employmentType) > 0, false))
    RETURN posting0
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND coalesce(posting0.salaryAnnualMax, posting0.salaryAnnualMin) >= $p1
        AND coalesce(posting0.salaryAnnualMin, posting0.salaryAnnualMax) <= $p2
        AND toLower(posting0.salaryCurrency) = $p3)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND coalesce(posting0.salaryAnnualMax, posting0.salaryAnnualMin) >= $p4
        AND coalesce(posting0.salaryAnnualMin, posting0.salaryAnnualMax) <= $p5
        AND toLower(posting0.salaryCurrency) = $p6)
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND coalesce(posting0.salaryAnnualMin, posting0.salaryAnnualMax) <= $p1
        AND coalesce(posting0.salaryAnnualMax, posting0.salaryAnnualMin) >= $p2
        AND toLower(posting0.salaryCurrency) IN $p3)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND coalesce(posting0.salaryAnnualMin, posting0.salaryAnnualMax) <= $p4
        AND coalesce(posting0.salaryAnnualMax, posting0.salaryAnnualMin) >= $p5
        AND toLower(posting0.salaryCurrency) IN $p6)
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  total: COUNT { MATCH (posting0:Posting) WHERE (posting0.salaryAnnualMin IS NULL
      AND posting0.salaryAnnualMax IS NULL)
    RETURN posting0
  }
} AS result;

RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL
        AND coalesce(posting0.experienceYearsMin, posting0.experienceYearsMax) <= $p1)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NULL
        AND coalesce(posting0.experienceYearsMin, posting0.experienceYearsMax) <= $p2)
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (name2:Name)-[:NAMES]->(board1:Board), (posting0:Posting)-[:LISTED_ON]->(board1) WHERE (name2.key = $p0
      AND NOT (EXISTS {
        MATCH (posting0)-[:LISTED_ON]->(board3) WHERE board3.id = $p1
        RETURN board3
      }))
    WITH DISTINCT posting0 ORDER BY posting0.datePosted IS NULL ASC, posting0.datePosted DESC, posting0.id DESC LIMIT $p2
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
      AND posting0.id IS NOT NULL
      AND posting0.datePosted >= $p1
      AND posting0.datePosted < $p2)
    WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;
