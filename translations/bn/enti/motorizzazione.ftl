### Motorizzazione civile — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = ===
# it: L'ufficio che dà e cambia le patenti di guida.
summary = যে অফিস ড্রাইভিং লাইসেন্স দেয় ও বদলায়।
# it: patente; motorizzazione; guida; auto
keywords = ড্রাইভিং লাইসেন্স; পাতেন্তে; গাড়ি চালানো; গাড়ি; বিআরটিএ

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = এটি পরিবহন মন্ত্রণালয়ের (Ministero delle Infrastrutture e dei Trasporti) অফিস, লাইসেন্স ও গাড়ির জন্য। এখানে [লাইসেন্স বদলানোর][1] আবেদন করুন।
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = সাইট { $web }।
