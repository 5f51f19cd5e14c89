### Guida ai servizi di Cremona, Casalasco e Cremasco — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = کریمونا، کازالاسکو اور کریماسکو کی سروسز کی گائیڈ
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = دستاویزات، صحت، سکول، کام، مکان: کیا مانگنا ہے، کہاں جانا ہے، کیا ساتھ لے جانا ہے۔
