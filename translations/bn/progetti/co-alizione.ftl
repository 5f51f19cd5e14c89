### CO-AliZIONE — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = স্বাগত জানানোর জোট গড়তে চায় এমন পৌরসভাগুলোর প্রশিক্ষণ।
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; প্রশিক্ষণ; পৌরসভা; স্বাগত
# it: finanziamento
f-jaeiy = অর্থায়ন
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = এটি পৌরসভাগুলোর (Comuni) জন্য প্রশিক্ষণ ছিল। শেষ পর্ব হয়েছে [ক্রেমোনায়][1], 2018 সালে।

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = পৌরসভাগুলোর মধ্যে ধারণা ও অভিজ্ঞতা বিনিময়
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = সেবা ও সম্পদ নিয়ে পরিষ্কার করে কথা বলা

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = সভাগুলোতে পাঁচটি বিষয়ে কথা হয়েছে:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = এলাকার জোট ও সরকারি সেবা
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = আলাদা আলাদা সাহায্য থেকে একসঙ্গে সব সাহায্য
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = তহবিলের প্রকল্প একসঙ্গে চালানো
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = নতুনদের স্বাগত জানাতে পারে এমন সমাজ
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = সহায়তার জোট গড়া, উদাহরণ ও অনুশীলনসহ
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = প্রশিক্ষণ শেষ হয়েছে। এখন আর নাম লেখানো যায় না।
