include 1.lex
