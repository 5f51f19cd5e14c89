### raccomandata — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = রেজিস্ট্রি চিঠি
# it: Una lettera importante: il postino chiede la tua firma.
summary = একটি গুরুত্বপূর্ণ চিঠি: ডাকপিয়ন আপনার সই নেন।
# it: lettera; posta; avviso di giacenza
keywords = চিঠি; পোস্ট অফিস; ডাকপিয়নের নোটিশ
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = বাড়িতে না থাকলে একটি নোটিশ পাবেন। **দেরি না করে** ডাকঘরে গিয়ে চিঠিটি নিন।
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = না নিলেও আইনে প্রায়ই চিঠিটি পেয়েছেন বলে ধরা হয়।
