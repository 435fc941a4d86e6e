# Which word was the first counts 17 words later, for every beginning at once.
fr: [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] [(a|b)] a (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) c
