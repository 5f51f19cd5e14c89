### Come leggere questa guida — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Cum citiți acest ghid
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = De unde vin informațiile, ce lipsește și unde întrebați.
# it: guida; fonti; errori; come funziona; informazioni
keywords = ghid; surse; greșeli; cum funcționează; informații; explicații
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Acest ghid explică serviciile din zona Cremona, Casalmaggiore și Crema. Este în mai multe limbi.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = De unde vin informațiile
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = anunț public
p-hzej4 = Regulile vin din legile italiene. Informațiile despre instituțiile din zonă vin din anunțuri publice. La sfârșitul fiecărei pagini găsiți sursa.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Unele anunțuri sunt vechi. Dacă un proiect s-a încheiat, pagina spune acest lucru.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Ce lipsește
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Nu scriem o adresă, un program sau un preț dacă nu le cunoaștem. În acest caz citiți „Nu știm” și numele instituției la care întrebați.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Poate că instituția le-a scris pe site-ul ei: căutați acolo. Găsiți instituțiile publice italiene și pe site-ul [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Legile se schimbă des. Înainte de a plăti sau de a semna, cereți confirmarea instituției.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = De unde începeți
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = Vi s-a întâmplat ceva important? Porniți de la [momentele vieții][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
l-keyyt = Ați primit o scrisoare cu un cuvânt greu? Căutați-l: de exemplu [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Nu știți pe cine să întrebați? La Cremona mergeți la [Mondinsieme][1]. În celelalte localități mergeți la [primărie (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Cine vă ajută în persoană
# it: Problema
c-ztsfq = Problema
# it: Chi ti aiuta
c-5z9dm = Cine vă ajută
# it: Un modulo
c-vhwtb = Un formular
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
# term: caf → { -caf } = CAF
c-8uyfc = [Birou de asistență (patronato) sau CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = Bani, casă, familie
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = asistent social
c-kdjzc = [Asistent social (assistente sociale)][1]
# it: La lingua
c-fa9mh = Limba
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Mediator][1]
# it: Una decisione ingiusta
c-te7ff = O hotărâre nedreaptă
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Avocat plătit de stat][1]
# it: Un pericolo
c-hg4px = Un pericol
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Numărul de urgență][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Acest ghid informează. Nu înlocuiește un avocat sau un medic.
