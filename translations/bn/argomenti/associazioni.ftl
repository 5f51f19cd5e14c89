### Associazioni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = সমিতি
# it: Gruppi e volontari della zona.
summary = এলাকার বিভিন্ন দল ও স্বেচ্ছাসেবক।
# it: associazioni; volontari; comunità
keywords = সমিতি; সংগঠন; স্বেচ্ছাসেবক; কমিউনিটি; বাঙালি সমিতি; মসজিদ
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = কোনো দলে যোগ দিলে বন্ধু ও সাহায্য পাবেন। পড়ুন [কীভাবে একটি দল খুঁজে পাবেন][1]।
