### registro elettronico — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = স্কুলের অনলাইন রেজিস্টার
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = যে সাইটে স্কুলের নম্বর, বাড়ির কাজ, অনুপস্থিতি ও নোটিশ পড়েন।
# it: compiti; voti; assenze; scuola; avvisi
keywords = হোমওয়ার্ক; নম্বর; অনুপস্থিতি; স্কুল; নোটিশ
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = স্কুলের অফিস (segreteria) আপনাকে একটি পাসওয়ার্ড দেয়। প্রায়ই দেখুন: অনেক স্কুল এখন আর কাগজ দেয় না।
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = ঢুকতে না পারলে স্কুলের অফিসে জিজ্ঞেস করুন।
