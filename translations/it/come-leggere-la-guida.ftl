### come-leggere-la-guida
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Come leggere questa guida
summary = Da dove vengono le notizie, che cosa manca e dove chiedere.
keywords = guida; fonti; errori; come funziona; informazioni
p-pih4z = Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.

## Da dove vengono le notizie

t-ztzkd = Da dove vengono le notizie
p-hzej4 = Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
p-zn886 = Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.

## Che cosa manca

t-hrikt = Che cosa manca
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: [1] = https://indicepa.gov.it
p-cathj = L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
p-73qyj = Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.

## Da dove cominciare

t-9acfj = Da dove cominciare
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 2 di 3
# note: [1] = termini/isee
l-keyyt = Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].

## Chi ti aiuta di persona

t-dvycy = Chi ti aiuta di persona
c-ztsfq = Problema
c-5z9dm = Chi ti aiuta
c-vhwtb = Un modulo
# note: [1] = servizi/aiuto-patronato-caf
c-8uyfc = [Patronato o CAF][1]
c-uj2er = Soldi, casa, famiglia
# note: [1] = servizi/servizio-sociale
c-kdjzc = [Assistente sociale][1]
c-fa9mh = La lingua
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Mediatore][1]
c-te7ff = Una decisione ingiusta
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Avvocato pagato dallo Stato][1]
c-hg4px = Un pericolo
# note: [1] = servizi/emergenza-112
c-g3rzz = [Numero di emergenza][1]
p-ff9by = Questa guida informa. Non prende il posto di un avvocato o di un medico.
