### permesso UE per soggiornanti di lungo periodo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = যিনি এখানে থাকেন এবং যাঁর অন্তত 5 বছর ধরে অনুমতিপত্র আছে, তাঁর মেয়াদহীন অনুমতিপত্র।
# it: carta di soggiorno; permesso illimitato
keywords = কার্তা দি সজর্নো; আনলিমিটেড সজর্নো; স্থায়ী কাগজ
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = আগে এর নাম ছিল **carta di soggiorno**। অনেকে এখনো তা-ই বলেন।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = পড়ুন [কীভাবে চাইবেন][1]।
