### Maternità e paternità quando lavori — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = চাকরি করলে মাতৃত্ব ও পিতৃত্বের ছুটি
# it: I mesi a casa prima e dopo il parto, pagati.
summary = প্রসবের আগে ও পরে বাড়িতে থাকার মাসগুলো: এ সময় টাকা পান।
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = মাতৃত্বকালীন ছুটি; পিতৃত্বকালীন ছুটি; গর্ভবতী ও কাজ; বুকের দুধ খাওয়ানো; ছুটি
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = ডাক্তারের পাঠানো গর্ভাবস্থার সনদ
# it: il congedo pagato
f-7e5u7 = ছুটি, যখন টাকা পাওয়া যায়
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-74ft4 = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-w83ej = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-c3nmq = মোবাইল থেকে INPS
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = সন্তান হলে মা **5 মাস** বাড়িতে থাকেন। এই মাসগুলোতে তিনি টাকা পান।

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-5pxsd = বৈধ চুক্তিতে কাজ করা নারী ও পুরুষের জন্য। যাঁরা কাজ করেন না, তাঁদের জন্যও সাহায্য আছে: পৌরসভায় (Comune) ও বিনামূল্যের সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-dk68k = গাইনি ডাক্তারের কাছে যান। ডাক্তার সনদটি [INPS][1]-এ পাঠান।
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-wtza3 = নিয়োগকর্তাকে বলুন যে আপনি গর্ভবতী।
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = কাজ বিপজ্জনক হলে বা গর্ভাবস্থায় জটিলতা থাকলে আগেই ছুটি চান।
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-y443z = প্রসবের **দুই মাসের বেশি** বাকি থাকতে INPS-এ আবেদন পাঠান। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] বিনামূল্যে করে দেয়।
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-3q6ya = প্রসবের পরে INPS-কে জন্মের তারিখ জানান।

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = প্রসবের আগে দুই মাস ও পরে তিন মাস, অথবা ডাক্তার রাজি হলে অন্যভাবে ভাগ করে
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = বাবার জন্য কয়েক দিনের বাধ্যতামূলক ছুটি, টাকাসহ
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = পরে দুজনের জন্যই **মা-বাবার ছুটির (congedo parentale)** আরও কয়েক মাস
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = শিশুর প্রথম বছরে প্রতিদিন কয়েক ঘণ্টা ছুটি
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = গর্ভাবস্থার শুরু থেকে শিশুর এক বছর বয়স পর্যন্ত আপনাকে বরখাস্ত করা যায় **না**, বিরল কিছু ক্ষেত্র ছাড়া।
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-u62md = গৃহকর্মী ও পরিচর্যাকারীদের (colf, badanti) জন্য [বরখাস্তের (licenziamento)][1] নিয়ম আলাদা। সঙ্গে সঙ্গে একটি [শ্রমিক ইউনিয়নে (sindacato)][2] জিজ্ঞেস করুন।

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-phree = **গৃহকর্মী ও পরিচর্যাকারী (colf, badanti)।** অনেক সপ্তাহের [সামাজিক বীমার চাঁদা (contributi)][1] লাগে। কিছু অধিকার নেই, যেমন মা-বাবার ছুটি (congedo parentale)। সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = চাকরি ছাড়া
l-egv2j = **চাকরি ছাড়া (dimissioni)।** শিশুর 3 বছর বয়স পর্যন্ত চাকরি ছাড়লে শ্রম পরিদর্শন অফিসে (Ispettorato del lavoro) গিয়ে তা নিশ্চিত করতে হয়।
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **কাজ করেন না?** পৌরসভার মাতৃত্ব ভাতা থাকতে পারে। জন্মের **6 মাসের** মধ্যে তা চান।

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = কোনো সমস্যা হলে
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = চাকরি ছাড়া
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-un84e = আপনাকে বরখাস্ত করছে বা চাকরি ছাড়ার কাগজে সই করতে বলছে? সই করবেন না। সঙ্গে সঙ্গে একটি [শ্রমিক ইউনিয়নে (sindacato)][1] যান।
