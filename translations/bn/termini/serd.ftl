### SerD — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = নেশামুক্তি সেবা
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = মদ, মাদক বা জুয়ার সমস্যা যাঁদের আছে, তাঁদের সরকারি সেবা।
# it: droga; alcol; gioco; dipendenza
keywords = মাদক; মদ; জুয়া; নেশা
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = এটি বিনামূল্যে ও গোপন। আগে এর নাম ছিল **SERT**।
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = পড়ুন [কীভাবে যাবেন][1]।
