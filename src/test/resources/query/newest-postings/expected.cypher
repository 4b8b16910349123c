RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (posting0:Posting) WHERE (posting0.datePosted IS NOT NULL
        AND posting0.id IS NOT NULL)
      WITH posting0 ORDER BY posting0.datePosted DESC, posting0.id DESC LIMIT $p0
      RETURN posting0 UNION ALL
      MATCH (posting0:Posting) WHERE posting0.datePosted IS NULL
      WITH posting0 ORDER BY posting0.id DESC LIMIT $p0
      RETURN posting0
    }
    WITH posting0 LIMIT $p0
    RETURN {
      cursor: [posting0.datePosted, posting0.id],
      row: {
        nodes: {
          id: posting0.id,
          title: posting0.title,
          datePosted: posting0.datePosted
        }
      }
    }
  },
  total: COUNT {
    MATCH (posting1:Posting)
    RETURN posting1
  }
} AS result;
