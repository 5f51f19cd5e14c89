### Il contratto di lavoro e i tuoi diritti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = কাজের চুক্তি
title = কাজের চুক্তি ও আপনার অধিকার
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = সই করার আগে কী দেখবেন এবং কার কাছে সাহায্য চাইবেন।
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
# term: lavoro nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
keywords = কন্ট্রাক্ট; বেতনের স্লিপ; বেতন; ছুটি; চুক্তি ছাড়া কাজ; ছাঁটাই; ইউনিয়ন; বেতন দেয় না; কাজ থেকে বের করে দিয়েছে; মালিক বেতন দেয় না; বেতন বাকি; মালিক টাকা দেয় না; বেতন পাইনি; বেতন দেয়নি; আমার টাকা মেরে দিয়েছে; পাওনা টাকা; কন্ট্রাক্ট ছাড়া কাজ করি
# it: un controllo del contratto e della paga
f-rc34r = চুক্তি ও বেতন যাচাই
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronati → { -patronato } = বিনামূল্যের সহায়তা অফিস
f-hy8pg = শ্রমিক ইউনিয়ন ও patronato কর্মীদের সাহায্য করে।
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = যিনি ইতালিতে কাজ করেন, তাঁর অধিকার আছে। বিদেশিদের জন্যও।

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = যাঁরা কাজ শুরু করছেন বা আগে থেকে করছেন।

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **সই করার আগে:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = লিখিত [চুক্তি][1] চান। বাড়ি নিয়ে গিয়ে পড়ুন।
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = বেতন, ঘণ্টা, দিন, মেয়াদ ও জাতীয় চুক্তির ধরন দেখুন।
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-qj23j = না বুঝলে একটি [শ্রমিক ইউনিয়নে (sindacato)][1] বা [সহায়তা অফিসে (patronato)][2] যান।
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = কিছু লেখা নেই বা তারিখ নেই এমন কাগজে **কখনো** সই করবেন না।
# it: **Ogni mese:**
p-6jnct = **প্রতি মাসে:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-bbwgt = [বেতনের স্লিপ (busta paga)][1] দেখে নিন। আইন অনুযায়ী এটি আপনার প্রাপ্য।
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = বেতন ব্যাংকে বা অন্য এমনভাবে আসতে হবে যাতে আপনার কাছে প্রমাণ থাকে।
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = সত্যি যত ঘণ্টা কাজ করেন, খাতায় লিখে রাখুন।

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = বৈধ চুক্তি থাকলে আপনি পান:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = ছুটি ও বিশ্রাম
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = অসুস্থতা ও মাতৃত্বের সময় টাকা
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
l-gh2mu = পেনশনের জন্য সামাজিক বীমার চাঁদা (contributi)
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = আহত হলে সাহায্য
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = চাকরি শেষের টাকা
l-c9hpr = কাজের শেষে টাকা ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = চাকরি ছাড়া
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-n9vyt = **চাকরি ছাড়া।** [চাকরি ছাড়ার আবেদন (dimissioni)][1] সাধারণত অনলাইনে করতে হয়। ইউনিয়নে বা সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
l-s8rjz = **বরখাস্ত।** [বরখাস্ত (licenziamento)][1] লিখিত হতে হবে। আপনি একমত নন তা জানানোর জন্য **60 দিন** আছে।
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: raccomandata → { -raccomandata } = রেজিস্ট্রি চিঠি
# term: pec → { -pec } = প্রত্যয়িত ই-মেইল
l-fau9r = **কীভাবে জানাবেন।** ওই 60 দিনের মধ্যে নিয়োগকর্তাকে [রেজিস্ট্রি চিঠি (raccomandata)][1] বা [প্রত্যয়িত ই-মেইল (PEC)][2] দিয়ে লিখুন। তারপর বিচারকের কাছে যাওয়ার জন্য **180 দিন** আছে।
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-29c55 = **মিথ্যা বেতনের স্লিপ।** স্লিপে যা লেখা তার চেয়ে কম টাকা পেলে প্রমাণ জোগাড় করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = কোনো সমস্যা হলে
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-b8xar = আপনাকে বেতন দেয় না, বা [চুক্তি ছাড়া (in nero)][1] কাজ করেন? ইউনিয়নে বা **শ্রম পরিদর্শন অফিসে (Ispettorato del lavoro)** যান। অনুমতিপত্র না থাকলে আগে ইউনিয়নে বা উকিলের কাছে যান। [শোষণ বিষয়ের পাতাও][2] পড়ুন।
