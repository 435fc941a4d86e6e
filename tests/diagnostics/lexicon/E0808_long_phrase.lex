fr: a …9 b …9 c …9 d …9 e …9 f …9 g …9 h
