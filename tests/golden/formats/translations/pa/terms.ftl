### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: carta d'identità
-carta-identita = ???

# it: tessera sanitaria
-tessera-sanitaria = ???
