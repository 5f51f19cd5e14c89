### Come leggere questa guida — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = ???
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = ???
# it: guida; fonti; errori; come funziona; informazioni
keywords = ???
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = ???

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = ???
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
p-hzej4 = ???
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = ???

## Che cosa manca

# it: Che cosa manca
t-hrikt = ???
# it: Non scriviamo un indirizzo, un orario o un prezzo, se nessuno lo ha pubblicato. In quel caso leggi «Non pubblicato» e il nome dell'ufficio a cui chiedere.
# note: «Non pubblicato» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = ???
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = ???

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = ???
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = ???
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-keyyt = ???
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri paesi vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = ???

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = ???
# it: Problema
c-ztsfq = ???
# it: Chi ti aiuta
c-5z9dm = ???
# it: Un modulo
c-vhwtb = ???
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
c-8uyfc = ???
# it: Soldi, casa, famiglia
c-uj2er = ???
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
c-kdjzc = ???
# it: La lingua
c-fa9mh = ???
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = ???
# it: Una decisione ingiusta
c-te7ff = ???
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = ???
# it: Un pericolo
c-hg4px = ???
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = ???
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = ???
