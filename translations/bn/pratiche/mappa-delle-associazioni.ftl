### Una mappa delle associazioni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = সমিতির মানচিত্র
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
# change: ~Trovare~ +Un progetto voleva trovare+ ~, sostenerle~ ~farle~ +aiutarle a+
summary = সমিতি খুঁজে বের করা, সহায়তা করা ও অফিসের সঙ্গে কথা বলানো।
# it: associazioni; mappa; volontariato; stranieri
keywords = সমিতি; মানচিত্র; স্বেচ্ছাসেবা; বিদেশি
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ, 2014-2020 সময়ের তহবিলে।

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si cercano le iniziative delle associazioni di volontari.
# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# change: ~Si~ +Gli enti del progetto dovevano+ ~cercano~ +cercare+
# note: voce 1 di 4
l-xsqgg = স্বেচ্ছাসেবকদের সমিতিগুলোর উদ্যোগ খোঁজা হয়।
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = ???
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si rafforzano le associazioni di cittadini stranieri.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# change: ~Si~ +Dovevano+ ~rafforzano~ +rafforzare+
# note: voce 3 di 4
l-iyuj3 = বিদেশি নাগরিকদের সমিতিগুলোকে শক্তিশালী করা হয়।
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si aprono contatti tra associazioni e uffici pubblici.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# change: ~Si~ +Dovevano+ ~aprono~ +aprire+
# note: voce 4 di 4
l-jctzp = সমিতি ও সরকারি অফিসের মধ্যে যোগাযোগ গড়ে তোলা হয়।
