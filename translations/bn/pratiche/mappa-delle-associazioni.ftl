### Una mappa delle associazioni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = সমিতির মানচিত্র
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = একটি প্রকল্প সমিতি খুঁজে বের করতে এবং অফিসের সঙ্গে কথা বলতে তাদের সাহায্য করতে চেয়েছিল।
# it: associazioni; mappa; volontariato; stranieri
keywords = সমিতি; মানচিত্র; স্বেচ্ছাসেবা; বিদেশি
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ ছিল, 2014-2020 সময়ের তহবিলে।

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = প্রকল্পের সংস্থাগুলোর স্বেচ্ছাসেবকদের সমিতিগুলোর উদ্যোগ খোঁজার কথা ছিল।
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = সেগুলোকে সহায়তা করার ও মানুষকে জানানোর কথা ছিল।
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = বিদেশি নাগরিকদের সমিতিগুলোকে শক্তিশালী করার কথা ছিল।
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = সমিতি ও সরকারি অফিসের মধ্যে যোগাযোগ গড়ে তোলার কথা ছিল।
