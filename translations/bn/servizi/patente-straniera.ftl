### Guidare con una patente straniera — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = বিদেশি লাইসেন্স দিয়ে গাড়ি চালানো
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = আপনার লাইসেন্স কতদিন চলে এবং কীভাবে ইতালীয় লাইসেন্সে বদলাবেন।
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = ড্রাইভিং লাইসেন্স; পাতেন্তে; গাড়ি চালানো; লাইসেন্স বদল; ড্রাইভিং পরীক্ষা; বিদেশি লাইসেন্স; লাইসেন্স; বাংলাদেশি লাইসেন্স; লাইসেন্স কনভার্ট; ড্রাইভিং; গাড়ি
# it: la patente straniera, con la traduzione se serve
f-zxr6i = বিদেশি ড্রাইভিং লাইসেন্স, দরকার হলে অনুবাদসহ
# it: il certificato del medico per la patente
f-73udf = লাইসেন্সের জন্য ডাক্তারের সনদ
# it: la patente italiana
f-svieq = ইতালীয় ড্রাইভিং লাইসেন্স
# it: Anche con una scuola guida, a pagamento.
f-utvsg = টাকা দিয়ে ড্রাইভিং স্কুলের (scuola guida) মাধ্যমেও।
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = আপনার লাইসেন্স ইতালিতে চলতে পারে, তবে সব সময় সারা জীবনের জন্য নয়।

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = যাঁরা ইতালিতে থাকেন এবং যাঁদের অন্য দেশের লাইসেন্স আছে।

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **ইউরোপীয় ইউনিয়নের কোনো দেশের লাইসেন্স।** মেয়াদ শেষ হওয়া পর্যন্ত চলে। তারপর ইতালীয়টি চান।
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-4y6bx = ইউরোপীয় ইউনিয়নের কোনো দেশের লাইসেন্সে শেষ তারিখ নেই? ইতালিতে নিবন্ধিত বাসস্থানের (residenza) **2 বছর** পরে তা বদলান।
# it: **Patente di un altro Paese.**
p-k26wk = **অন্য দেশের লাইসেন্স।**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-6x5ka = নিবন্ধিত বাসস্থান (residenza) হওয়ার দিন থেকে **এক বছর** গাড়ি চালাতে পারেন। সাধারণত সরকারি অনুবাদ বা আন্তর্জাতিক ড্রাইভিং পারমিটও লাগে।
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = ইতালির সঙ্গে আপনার দেশের চুক্তি আছে কি না, { $web } সাইটে দেখুন।
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-nu96d = **চুক্তি থাকলে** লাইসেন্সের অফিসে (Motorizzazione) বদলানোর আবেদন করুন। ইতালিতে নিবন্ধিত বাসস্থান (residenza) হওয়ার আগে লাইসেন্স পেয়ে থাকলে সাধারণত আবার পরীক্ষা দিতে হয় না।
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **চুক্তি না থাকলে** আপনাকে ইতালিতে পরীক্ষা দিতে হবে: আগে লিখিত, তারপর গাড়ি চালানোর।
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-d8neu = নিবন্ধিত বাসস্থানের (residenza) এক বছর পরে ইউরোপীয় ইউনিয়নের বাইরের দেশের ড্রাইভিং লাইসেন্স আর যথেষ্ট নয়। তবু গাড়ি চালালে অনেক বড় জরিমানা হতে পারে।

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-ek88m = নিবন্ধিত বাসস্থান (residenza) হওয়ার দিন থেকে এক বছর শেষ হওয়ার অপেক্ষা করবেন না। দেশগুলোর সঙ্গে চুক্তি বদলায়: শুরু করার আগে তালিকা দেখে নিন।
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = চুক্তি থাকলে যত তাড়াতাড়ি সম্ভব বদলানোর আবেদন করুন: কয়েক বছর পরে পরীক্ষা লাগতে পারে।

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Motorizzazione-র ফি, ডাক্তার ও অনুবাদের টাকা দিতে হয়। দাম { $web } সাইটে আছে। ড্রাইভিং স্কুলে গেলে আগে খরচের লিখিত হিসাব (preventivo) চান।

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = লিখিত পরীক্ষা সাধারণত ইতালীয় ভাষায় হয়। অন্য ভাষা বা সাহায্য আছে কি না, Motorizzazione-তে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = কোনো সমস্যা হলে
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = যারা লাইসেন্স বিক্রি করে বা সহজ পরীক্ষার কথা দেয়, তাদের থেকে সাবধান। যে কেনে তার জন্যও এটি অপরাধ।
