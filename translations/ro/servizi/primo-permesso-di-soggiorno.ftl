### Primo permesso di soggiorno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
title = Primul permis de ședere
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Ce aveți de făcut în primele zile în Italia ca să obțineți permisul.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = viză
# term: kit postale → { -kit-postale } = kit poștal
# term: sportello unico → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
keywords = primul permis; tocmai am ajuns; viză; kit poștal; opt zile; ghișeu unic; ședere
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = actele despre motivul călătoriei: muncă, familie sau studii
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
f-48t9t = { -ricevuta-del-permesso(case: "def") } cererii
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
f-bitw4 = { -permesso-di-soggiorno(case: "def") }
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = La oficiile poștale cu „Sportello Amico”.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-cjhk6 = Dacă rămâneți în Italia mai mult de trei luni, vă trebuie un [permis de ședere (permesso di soggiorno)][1]. Cereți-l imediat după sosire.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = viză
p-edaqn = Celor care nu sunt cetățeni ai Uniunii Europene și au intrat cu o [viză (visto)][1]. Dacă sunteți cetățean al Uniunii Europene, citiți [pagina pentru dumneavoastră][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = De regulă aveți **8 zile lucrătoare** de la intrare. Nu așteptați ultima zi.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = viză
l-2rssb = Vedeți ce scrie pe { -visto }.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = Ghișeul unic pentru imigrație
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-xcuif = Dacă scrie muncă („lavoro”) sau familie („famiglia”), luați legătura imediat cu [Ghișeul unic pentru imigrație (Sportello unico per l'immigrazione)][1]. Vă dă formularele. Pentru muncă se ocupă și angajatorul (datore di lavoro).
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = În celelalte cazuri cereți la poștă [plicul cu formulare][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-ddfyk = Completați formularele. Un [birou de asistență (patronato)][1] vă ajută.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pașaport
l-93cfq = Depuneți plicul deschis la un oficiu poștal cu „Sportello Amico”. Aduceți { -passaporto(case: "def") }.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-yewfa = Plătiți și păstrați { -ricevuta-del-permesso(case: "def") } și hârtia cu programarea.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = chestură
# term: impronte digitali → { -impronte-digitali } = amprente
l-skiup = În ziua programării mergeți la [chestură (Questura)][1]. Vi se iau [amprentele (impronte digitali)][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = chestură
l-gapwn = Întoarceți-vă la { -questura } să luați permisul când este gata.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: passaporto → { -passaporto } = pașaport
p-dvnca = Aveți întotdeauna la dumneavoastră [recipisa (ricevuta)][1] și { -passaporto(case: "def") }. Recipisa dovedește că ați cerut permisul.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = chestură
p-86t2e = Legea stabilește un timp pentru răspuns: întrebați la { -questura }. Adesea durează mai mult.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
# term: bollettino → { -bollettino } = formular de plată la poștă
# term: patronato → { -patronato } = birou de asistență
p-as276 = Plătiți un [timbru fiscal (marca da bollo)][1], un [formular de plată la poștă (bollettino)][2] și serviciul poștei. Suma de pe formularul de plată depinde de durata permisului. Întrebați prețurile la poștă sau la un { -patronato }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protecție internațională
l-pr4vv = Cine cere protecție urmează altă cale: citiți pagina despre [azil][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = minor
# term: patronato → { -patronato } = birou de asistență
l-8ybvk = Copiii minori sunt cuprinși în cererea părinților. Întrebați la un { -patronato } ce formulare trebuie.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = acord de integrare
l-z7ivm = Dacă aveți mai mult de 16 ani, de obicei semnați și un [acord de integrare (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: questura → { -questura } = chestură
l-gkxva = **Vreți să călătoriți cu recipisa?** Există limite, mai ales în celelalte țări europene. Întrebați întâi la { -questura }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Dacă ceva nu merge bine
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = birou de asistență
# term: ricorso → { -ricorso } = contestație
p-28ztm = Au trecut zilele prevăzute? Cereți oricum și cereți întâi un sfat la un { -patronato }. Dacă primiți un refuz scris, zilele pentru a depune o { -ricorso } sunt puține. Duceți imediat hârtia la un avocat: poate fi [plătit de stat][1].
