### Una mappa delle associazioni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = সমিতির মানচিত্র
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = সমিতি খুঁজে বের করা, সহায়তা করা ও অফিসের সঙ্গে কথা বলানো।
# it: associazioni; mappa; volontariato; stranieri
keywords = সমিতি; মানচিত্র; স্বেচ্ছাসেবা; বিদেশি
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ, 2014-2020 সময়ের তহবিলে।

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = স্বেচ্ছাসেবকদের সমিতিগুলোর উদ্যোগ খোঁজা হয়।
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = তাদের সহায়তা করা হয় ও মানুষকে তাদের কথা জানানো হয়।
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = বিদেশি নাগরিকদের সমিতিগুলোকে শক্তিশালী করা হয়।
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = সমিতি ও সরকারি অফিসের মধ্যে যোগাযোগ গড়ে তোলা হয়।
