import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def json = new JsonSlurper().parse(new File(basedir, 'target/plp/plp.json'), 'UTF-8')

assert log.contains('[WARNING] records/plp-1.yaml:5:5: B-P2:m-2: ')
assert log.contains('BUILD SUCCESS')
assert json.dossiers*.dossier*.file == ['records/plp-1.yaml', 'records/plp-2.json']
assert json.dossiers*.overall == ['NOT_COMPLIANT', 'CANNOT_TELL']
def breach = json.dossiers[0].findings.find { it.id == 'B-P2:m-2' }
assert log.contains(breach.message) && breach.message.contains('meerderjarig')
assert new File(basedir, 'target/plp/plp.txt').getText('UTF-8').contains(breach.message.take(20))
assert new JsonSlurper().parse(new File(basedir, 'target/plp/plp.sarif'), 'UTF-8').runs[0].results.any { it.ruleId == 'B-P2' }
assert new JsonSlurper().parse(new File(basedir, 'target/plp/plp-codequality.json'), 'UTF-8').any { it.location.path == 'records/plp-1.yaml' }
assert new File(basedir, 'target/plp/plp-junit.xml').getText('UTF-8').contains('<failure')
assert new File(basedir, 'target/plp/plp.md').getText('UTF-8').contains('B-P2')
def html = new File(basedir, 'target/plp/plp.html').getText('UTF-8')
assert html.contains('<html lang="nl">') && html.contains('records/plp-2.json') && html.contains(breach.message)
assert new File(basedir, 'target/plp/plp-github.txt').getText('UTF-8').contains('::error file=records/plp-1.yaml,line=5,')
