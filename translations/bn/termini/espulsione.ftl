### espulsione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = দেশ ছাড়ার আদেশ
# it: L'ordine di lasciare l'Italia.
summary = ইতালি ছাড়ার আদেশ।
# it: foglio di via; rimpatrio; decreto; diniego
keywords = ফোলিও দি ভিয়া; ডিপোর্ট; দেশে ফেরত; আদেশ
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = এটি একটি কাগজে লেখা থাকে, যা আপনাকে বুঝতে হবে। এর বিরুদ্ধে যাওয়ার জন্য হাতে **খুবই কম দিন** থাকে।
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
p-rzmui = সাধারণত এঁদের দেশ থেকে বের করা যায় **না**: অপ্রাপ্তবয়স্ক, গর্ভবতী নারী, প্রসবের পরে 6 মাস পর্যন্ত মা, এবং যিনি পরিবারের একজন ইতালীয় সদস্যের সঙ্গে থাকেন। আপনি এঁদের একজন? সঙ্গে সঙ্গে উকিলকে বলুন।
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = সেই দিনই উকিলের কাছে যান: তাঁর খরচ [সরকার দিতে পারে][1]।
