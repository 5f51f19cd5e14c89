### Banca d'Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = ===
# it: L'ente che controlla le banche.
summary = যে সংস্থা ব্যাংকগুলো তদারকি করে।
# it: banca; reclamo; conto
keywords = ব্যাংক; ব্যাংকের বিরুদ্ধে অভিযোগ; অ্যাকাউন্ট

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = এটি ব্যাংকগুলো তদারকি করে ও গ্রাহকদের রক্ষা করে। সাধারণ মানুষের অ্যাকাউন্ট খোলে না।
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = কোনো ব্যাংক [সাধারণ অ্যাকাউন্ট (conto di base)][1] দিতে না চাইলে অভিযোগ লিখতে পারেন। সাইট { $web }।
