### Come leggere questa guida — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Comment lire ce guide
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = D’où viennent les informations, ce qui manque et où demander.
# it: guida; fonti; errori; come funziona; informazioni
keywords = guide; sources; erreurs; comment ça marche; informations; aide
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Ce guide explique les services de la zone de Cremona, Casalmaggiore et Crema. Il existe en plusieurs langues.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = D’où viennent les informations
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = appel public
p-hzej4 = Les règles viennent des lois italiennes. Les informations sur les organismes de la zone viennent d’avis publics. En bas de chaque page, vous trouvez la source.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Certains avis sont anciens. Si un projet est terminé, la page le dit.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Ce qui manque
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Nous n’écrivons pas d’adresse, d’horaire ou de prix si nous ne les connaissons pas. Dans ce cas, vous lisez « Nous ne le savons pas » et le nom du bureau à qui demander.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Le bureau l’a peut-être écrit sur son site : regardez là. Vous trouvez aussi les bureaux publics italiens sur le site [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Les lois changent souvent. Avant de payer ou de signer, demandez confirmation au bureau.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = Par où commencer
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = Il vous est arrivé quelque chose d’important ? Commencez par les [moments de la vie][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-keyyt = Vous avez reçu une lettre avec un mot difficile ? Cherchez-le : par exemple [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Vous ne savez pas à qui demander ? À Cremona, allez à [Mondinsieme][1]. Dans les autres villes et villages, allez à la [mairie (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Qui vous aide en personne
# it: Problema
c-ztsfq = Problème
# it: Chi ti aiuta
c-5z9dm = Qui vous aide
# it: Un modulo
c-vhwtb = Un formulaire
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
c-8uyfc = [Bureau d’aide (patronato) ou centre d’aide pour les impôts (CAF)][1]
# it: Soldi, casa, famiglia
c-uj2er = Argent, logement, famille
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = assistante sociale
c-kdjzc = [Assistante sociale][1]
# it: La lingua
c-fa9mh = La langue
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Médiateur][1]
# it: Una decisione ingiusta
c-te7ff = Une décision injuste
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Avocat payé par l’État][1]
# it: Un pericolo
c-hg4px = Un danger
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Numéro d’urgence][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Ce guide informe. Il ne remplace pas un avocat ou un médecin.
