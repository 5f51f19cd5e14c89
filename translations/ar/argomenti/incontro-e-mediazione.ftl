### Incontro e mediazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = اللقاء والوساطة
# it: Luoghi di incontro, mediatori, reti di enti.
summary = أماكن لقاء ووسطاء وشبكات جهات.
# it: interprete; mediatore; associazioni; incontro
keywords = مترجم; وسيط; جمعيات; لقاء
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = إذا لم تفهم ما يقوله مكتب ما، يمكن [لوسيط][1] أن يساعدك. في كريمونا يمكنك أن تسأل [Mondinsieme][2].
