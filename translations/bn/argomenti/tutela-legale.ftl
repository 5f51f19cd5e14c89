### Avvocato e diritti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = উকিল ও অধিকার
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = পুলিশে অভিযোগ
summary = সরকারি খরচে উকিল, পুলিশে অভিযোগ, বৈষম্য।
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
# term: ricorso → { -ricorso } = আপিল
keywords = উকিল; অধিকার; আদালত; পুলিশে অভিযোগ; আপিল; মামলা
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-cpmuz = আপনার টাকা কম হলে সরকার [আপনার উকিলের খরচ][1] দিতে পারে। কোনো সিদ্ধান্তের বিরুদ্ধে, যেমন [দেশ ছাড়ার আদেশের (espulsione)][2] বিরুদ্ধে, যাওয়ার সময় প্রায়ই মাত্র কয়েক দিন: দেরি করবেন না।
