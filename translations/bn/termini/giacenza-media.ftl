### saldo e giacenza media — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = অ্যাকাউন্টে কত টাকা ছিল: বছরের শেষে এবং গড়ে।
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
keywords = ব্যাংক; পোস্ট অফিস; অ্যাকাউন্ট; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-tbeci = ব্যাংক বা ডাকঘরে চান। [ISEE][1]-র জন্য এগুলো লাগে।
