include nowhere.lex
