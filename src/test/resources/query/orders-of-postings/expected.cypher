RETURN {
  rows: COLLECT { MATCH (posting0:Posting) WHERE (posting0.title IS NOT NULL
      AND posting0.id IS NOT NULL)
    WITH posting0 ORDER BY posting0.title ASC, posting0.id ASC LIMIT $p0
    RETURN {
      cursor: [posting0.title, posting0.id],
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
      MATCH (posting0:Posting) WHERE (posting0.salaryAnnualMax IS NOT NULL
        AND posting0.id IS NOT NULL)
      WITH posting0 ORDER BY posting0.salaryAnnualMax DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE posting0.salaryAnnualMax IS NULL
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.salaryAnnualMax, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;

RETURN {
  rows: COLLECT { MATCH (posting0:Posting)
    WITH posting0 ORDER BY posting0.salaryAnnualMax IS NULL DESC, posting0.salaryAnnualMax DESC, posting0.title ASC, posting0.id ASC LIMIT $p0
    RETURN {
      cursor: [posting0.salaryAnnualMax, posting0.title, posting0.id],
      row: {
        nodes: {
          title: posting0.title
        }
      }
    }
  }
} AS result;
