### Il contratto di lavoro e i tuoi diritti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = কাজের চুক্তি
title = কাজের চুক্তি ও আপনার অধিকার
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = সই করার আগে কী দেখবেন এবং কার কাছে সাহায্য চাইবেন।
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
# term: lavoro nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
keywords = কন্ট্রাক্ট; বেতনের স্লিপ; বেতন; ছুটি; চুক্তি ছাড়া কাজ; ছাঁটাই; ইউনিয়ন
# it: un controllo del contratto e della paga
f-rc34r = ???
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronati → { -patronato } = বিনামূল্যের সহায়তা অফিস
f-hy8pg = ???
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = ???

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = ???

## Come fare

# it: **Prima di firmare:**
p-wqn9b = ???
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = ???
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = ???
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-qj23j = ???
# it: Non firmare **mai** un foglio bianco o senza data.
# note: voce 4 di 4
l-36sii = ???
# it: **Ogni mese:**
p-6jnct = ???
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-bbwgt = ???
# it: La paga deve arrivare in banca o in un altro modo che si può provare.
# note: voce 2 di 3
l-4erxp = ???
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = ???

## Cosa si ottiene

# it: Con un contratto regolare hai:
p-hs2ry = ???
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = ???
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = ???
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
l-gh2mu = ???
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = ???
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = চাকরি শেষের টাকা
l-c9hpr = কাজের শেষে টাকা ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Le [dimissioni][1] si danno di solito in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 3
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = চাকরি ছাড়া
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-n9vyt = ???
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 3
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
l-s8rjz = ???
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 3 di 3
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
l-29c55 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = কোনো সমস্যা হলে
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = চুক্তি ছাড়া কাজ
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-b8xar = ???
