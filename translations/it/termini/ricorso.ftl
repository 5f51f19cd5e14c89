### termini/ricorso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ricorso
summary = La domanda a un giudice di cambiare una decisione.
keywords = giudice; avvocato; rifiuto; diniego
# note: [1] = termini/espulsione
p-x9q27 = Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Vai subito da un [avvocato][1].
