fr nicht: frais
