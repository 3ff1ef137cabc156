//! Baked by `cargo xtask bake` from assets/catalog.json, assets/marks and tokens/services.json; not to be edited.

use std::borrow::Cow::Borrowed;

use super::{drawing::{Drawing, Part, Piece::{Prefix, Slot as Color, Text}, Slot}, marks::Ready, paint::{Paint, Stops}, registry::Mark, services::Override};
use crate::{Density, Rgb8};

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

const fn paint(from: Rgb8, to: Rgb8, tone: Rgb8, seed: Rgb8) -> Paint {
    Paint { from, via: None, to, tone, seed }
}

pub(super) static SERVICES: &str = "\
ai-agent-service\tAI Agent Service\tai\tadmin\tunity\tservices\tAI agent framework\n\
ai-ethics-monitor\tAI Ethics Monitor\tai\tadmin\tunity\tservices\tEthics and bias monitoring\n\
ai-evolution-engine\tAI Evolution Engine\tai\tadmin\tunity\tservices\tModel evolution\n\
ai-model-service\tAI Model Service\tai\tadmin\tunity\tservices\tModel management and versioning\n\
ai-orchestrator\tAI Orchestrator\tai\tadmin\tunity\tservices\tAI orchestration\n\
ai-system-monitor\tAI System Monitor\tai\tadmin\tunity\tservices\tAI self-diagnosis monitoring\n\
airtime-rewards-service\tAirtime Rewards Service\tafrica\tadmin\t\tservices\tAirtime rewards\n\
ambient-intelligence-service\tAmbient Intelligence Service\tai\tadmin\tunity\tservices\tAmbient AI\n\
analytics-dashboard\tAnalytics Dashboard\tspecialized\tadmin\t\tservices\tAnalytics dashboard\n\
analytics-service\tAnalytics Service\tspecialized\tadmin\t\tservices\tTelemetry/analytics API (port 8086)\n\
antibank-ai\tAntibank AI\tfinance\tfinance\truby\tservices\tAI banking agent\n\
api-gateway\tAPI Gateway\tinfrastructure\tadmin\tsapphire\tservices\tAPI gateway\n\
arbiter-system\tArbiter System\tgovernance\tadmin\t\tservices\tDispute resolution\n\
audit-logging-service\tAudit Logging Service\tgovernance\tadmin\t\tservices\tAudit logging\n\
auth-service\tAuth Service\tinfrastructure\tadmin\tsapphire\tservices\tAuthentication\n\
azora-academic-integrity\tAzora Academic Integrity\teducation\teducation\temerald\tservices\tPlagiarism, proctoring and anti-cheating\n\
azora-aegis\tAzora Aegis\tinfrastructure\tadmin\tsapphire\tservices\tSecurity layer\n\
azora-analytics\tAzora Analytics\tspecialized\tadmin\t\tservices\tStudent progress analytics\n\
azora-assessment\tAzora Assessment\teducation\teducation\temerald\tservices\tTesting, assessment and grading\n\
azora-careers\tAzora Careers\tmarketplace\tmarketplace\tsapphire\tservices\tCareers and job matching\n\
azora-classroom\tAzora Classroom\teducation\teducation\temerald\tservices\tLive lectures and virtual classrooms\n\
azora-codespaces\tAzora Codespaces\tmarketplace\tmarketplace\tsapphire\tservices\tCloud development environments\n\
azora-coin-service\tAzora Coin Service\tfinance\tfinance\truby\tservices\tAZR coin service\n\
azora-collaboration\tAzora Collaboration\tcommunity\tadmin\t\tservices\tCollaboration tools\n\
azora-community\tAzora Community\tcommunity\tadmin\t\tservices\tProfessional social platform\n\
azora-content\tAzora Content\tcontent\tadmin\t\tservices\tContent management\n\
azora-corporate-learning\tAzora Corporate Learning\teducation\teducation\temerald\tservices\tB2B employee training\n\
azora-covenant\tAzora Covenant\tinfrastructure\tadmin\tsapphire\tservices\tLegal / compliance ledger\n\
azora-credentials\tAzora Credentials\tspecialized\tadmin\t\tservices\tCredentials and certification\n\
azora-education\tAzora Education\teducation\teducation\temerald\tservices\tEducation platform core (school-compatible learning)\n\
azora-education-payments\tAzora Education Payments\tfinance\tfinance\truby\tservices\tEducation payments and learn-to-earn rewards\n\
azora-email-system\tAzora Email System\tinfrastructure\tadmin\tsapphire\tservices\tStudent email provisioning\n\
azora-erp\tAzora ERP\tenterprise\tadmin\t\tservices\tERP / student information system\n\
azora-forge\tAzora Forge\tmarketplace\tmarketplace\tsapphire\tservices\tSkills and services marketplace\n\
azora-health\tAzora Health\tspecialized\tadmin\t\tservices\tHealth service\n\
azora-innovation-hub\tAzora Innovation Hub\tspecialized\tadmin\t\tservices\tStartup incubator\n\
azora-institutional-system\tAzora Institutional System\tenterprise\tadmin\t\tservices\tInstitutional SIS\n\
azora-integration\tAzora Integration\tspecialized\tadmin\t\tservices\tIntegration hub\n\
azora-judiciary-service\tAzora Judiciary Service\tgovernance\tadmin\t\tservices\tCase management / judiciary\n\
azora-ledger\tAzora Ledger\tfinance\tfinance\truby\tservices\tFinancial ledger / blockchain integration\n\
azora-library\tAzora Library\teducation\teducation\temerald\tservices\tDigital library of books and papers\n\
azora-lms\tAzora LMS\teducation\teducation\temerald\tservices\tLearning management system for faculty\n\
azora-mail\tAzora Mail\tinfrastructure\tadmin\tsapphire\tservices\tMail server\n\
azora-media\tAzora Media\tcontent\tadmin\t\tservices\tMedia platform\n\
azora-mint\tAzora Mint\tfinance\tfinance\truby\tservices\tToken minting, credit protocol and economic engine\n\
azora-mint-mine-engine\tAzora Mint Mine Engine\tfinance\tfinance\truby\tservices\tMining engine\n\
azora-mint-mine-engine-next\tAzora Mint Mine Engine Next\tfinance\tfinance\truby\tservices\tMining engine dashboard\n\
azora-nexus\tAzora Nexus\tinfrastructure\tadmin\tsapphire\tservices\tEvent bus and AI hub (parent of the nexus sub-services)\n\
azora-onboarding\tAzora Onboarding\tspecialized\tadmin\t\tservices\tFounder and student onboarding\n\
azora-oracle\tAzora Oracle\tinfrastructure\tadmin\tsapphire\tservices\tAnalytics engine\n\
azora-os-2\tAzora OS 2\tinfrastructure\tadmin\tsapphire\tservices\tPlatform core service\n\
azora-pay-service\tAzora Pay Service\tfinance\tfinance\truby\tservices\tPayment processing\n\
azora-payments\tAzora Payments\tfinance\tfinance\truby\tservices\tPayments, billing and financial aid\n\
azora-pricing\tAzora Pricing\tfinance\tfinance\truby\tservices\tPricing\n\
azora-research-center\tAzora Research Center\teducation\teducation\temerald\tservices\tResearch hub and curriculum recommendations\n\
azora-sapiens\tAzora Sapiens\teducation\teducation\temerald\tservices\tLearn-to-earn education platform\n\
azora-scriptorium\tAzora Scriptorium\tcontent\tadmin\t\tservices\tPublishing / documentation platform\n\
azora-spark\tAzora Spark\tspecialized\tadmin\t\tservices\tGamification / data-processing engine\n\
azora-spark-complete\tAzora Spark Complete\tai\tadmin\tunity\tservices\tAI coding assistant\n\
azora-student-life\tAzora Student Life\teducation\teducation\temerald\tservices\tSocieties, clubs and campus activities\n\
azora-studyspaces\tAzora Studyspaces\teducation\teducation\temerald\tservices\tVirtual collaborative study rooms\n\
azora-support\tAzora Support\tspecialized\tadmin\t\tservices\tHelpdesk and support\n\
azora-supreme-organism\tAzora Supreme Organism\tinfrastructure\tadmin\tsapphire\tservices\tMaster orchestrator connecting services\n\
azora-synapse\tAzora Synapse\tcommunity\tadmin\t\tservices\tConnection hub / interface layer\n\
azora-workspace\tAzora Workspace\tmarketplace\tmarketplace\tsapphire\tservices\tEmail and collaboration workspace\n\
backend\tBackend\tinfrastructure\tadmin\tsapphire\tservices\tShared backend\n\
billing-service\tBilling Service\tfinance\tfinance\truby\tservices\tSubscriptions and invoices\n\
caas\tCaaS\tenterprise\tadmin\t\tservices\tCompliance as a service\n\
chronicle-protocol\tChronicle Protocol\tgovernance\tadmin\t\tservices\tImmutable record protocol\n\
cold-chain-service\tCold Chain Service\tafrica\tadmin\t\tservices\tCold-chain logistics monitoring\n\
community-safety-service\tCommunity Safety Service\tafrica\tadmin\t\tservices\tCommunity safety networks\n\
compliance-dashboard\tCompliance Dashboard\tgovernance\tadmin\t\tservices\tCompliance monitoring dashboard\n\
constitutional-court-service\tConstitutional Court Service\tgovernance\tadmin\t\tservices\tConstitutional review\n\
content-generation-service\tContent Generation Service\tai\tadmin\tunity\tservices\tEducational content generation\n\
course-service\tCourse Service\teducation\teducation\temerald\tservices\tCourse management API\n\
crypto-core\tCrypto Core\tfinance\tfinance\truby\tservices\tCrypto infrastructure\n\
database\tDatabase\tinfrastructure\tadmin\tsapphire\tservices\tDatabase layer\n\
decentralized-banking\tDecentralized Banking\tfinance\tfinance\truby\tservices\tDecentralised banking\n\
dna-service\tDNA Service\tai\tadmin\tunity\tservices\tLearner/system DNA profile service\n\
education\tEducation\teducation\teducation\temerald\tservices\tEducation modules\n\
education-service\tEducation Service\teducation\teducation\temerald\tservices\tEducation content and assessment API\n\
email-service\tEmail Service\tinfrastructure\tadmin\tsapphire\tservices\tEmail delivery\n\
enrollment-service\tEnrollment Service\teducation\teducation\temerald\tservices\tEnrolment API\n\
exchange-rate-service\tExchange Rate Service\tfinance\tfinance\truby\tservices\tCurrency exchange rates\n\
finance\tFinance\tfinance\tfinance\truby\tservices\tFinance modules\n\
forge-service\tForge Service\tmarketplace\tmarketplace\tsapphire\tservices\tForge API\n\
founder-ledger-service\tFounder Ledger Service\tfinance\tfinance\truby\tservices\tFounder ledger\n\
governance-service\tGovernance Service\tgovernance\tadmin\t\tservices\tGovernance\n\
health-monitor\tHealth Monitor\tinfrastructure\tadmin\tsapphire\tservices\tHealth monitoring\n\
knowledge-ingestion\tKnowledge Ingestion\tai\tadmin\tunity\tservices\tKnowledge ingestion\n\
kyc-aml-service\tKYC and AML Service\tfinance\tfinance\truby\tservices\tKYC/AML compliance\n\
lending-service\tLending Service\tfinance\tfinance\truby\tservices\tLending protocol\n\
llm-wrapper-service\tLLM Wrapper Service\tai\tadmin\tunity\tservices\tLLM wrapper\n\
lms\tLMS\teducation\teducation\temerald\tservices\tLMS modules\n\
lms-service\tLMS Service\teducation\teducation\temerald\tservices\tLMS API\n\
load-balancer\tLoad Balancer\tinfrastructure\tadmin\tsapphire\tservices\tLoad balancing\n\
logger-service\tLogger Service\tinfrastructure\tadmin\tsapphire\tservices\tLogging\n\
marketplace-service\tMarketplace Service\tmarketplace\tmarketplace\tsapphire\tservices\tApp-store / marketplace API\n\
master-orchestrator\tMaster Orchestrator\tinfrastructure\tadmin\tsapphire\tservices\tService discovery, health and self-healing\n\
mining-engine\tMining Engine\tfinance\tfinance\truby\tservices\tAI mining engine\n\
mint-service\tMint Service\tfinance\tfinance\truby\tservices\tNFT minting API\n\
nexus\tNexus\tinfrastructure\tadmin\tsapphire\tservices\tNexus modules\n\
nexus-service\tNexus Service\tinfrastructure\tadmin\tsapphire\tservices\tEvent bus / agent orchestration API\n\
nexus/ai-trading\tNexus AI Trading\tinfrastructure\tadmin\tsapphire\tnexus\tAI trading\n\
nexus/ai-valuation\tNexus AI Valuation\tinfrastructure\tadmin\tsapphire\tnexus\tAI valuation\n\
nexus/backed-valuation\tNexus Backed Valuation\tinfrastructure\tadmin\tsapphire\tnexus\tAsset-backed valuation\n\
nexus/blockchain\tNexus Blockchain\tinfrastructure\tadmin\tsapphire\tnexus\tBlockchain layer\n\
nexus/compliance\tNexus Compliance\tinfrastructure\tadmin\tsapphire\tnexus\tCompliance\n\
nexus/dashboard\tNexus Dashboard\tinfrastructure\tadmin\tsapphire\tnexus\tAdmin dashboard\n\
nexus/defi\tNexus DeFi\tinfrastructure\tadmin\tsapphire\tnexus\tDeFi integration\n\
nexus/global-adoption\tNexus Global Adoption\tinfrastructure\tadmin\tsapphire\tnexus\tAdoption metrics\n\
nexus/guardian\tNexus Guardian\tinfrastructure\tadmin\tsapphire\tnexus\tGuardian system\n\
nexus/identity\tNexus Identity\tinfrastructure\tadmin\tsapphire\tnexus\tIdentity\n\
nexus/ledger\tNexus Ledger\tinfrastructure\tadmin\tsapphire\tnexus\tLedger\n\
nexus/liquidity\tNexus Liquidity\tinfrastructure\tadmin\tsapphire\tnexus\tLiquidity pools\n\
nexus/marketplace\tNexus Marketplace\tinfrastructure\tadmin\tsapphire\tnexus\tNFT marketplace\n\
nexus/nft\tNexus NFT\tinfrastructure\tadmin\tsapphire\tnexus\tNFT engine\n\
nexus/partnerships\tNexus Partnerships\tinfrastructure\tadmin\tsapphire\tnexus\tPartnership management\n\
nexus/reporting\tNexus Reporting\tinfrastructure\tadmin\tsapphire\tnexus\tReporting\n\
nexus/revenue\tNexus Revenue\tinfrastructure\tadmin\tsapphire\tnexus\tRevenue tracking\n\
nexus/staking\tNexus Staking\tinfrastructure\tadmin\tsapphire\tnexus\tStaking\n\
nexus/subscription\tNexus Subscription\tinfrastructure\tadmin\tsapphire\tnexus\tSubscriptions\n\
nexus/user-growth\tNexus User Growth\tinfrastructure\tadmin\tsapphire\tnexus\tGrowth analytics\n\
nexus/wallet\tNexus Wallet\tinfrastructure\tadmin\tsapphire\tnexus\tWallet management\n\
notification-service\tNotification Service\tinfrastructure\tadmin\tsapphire\tservices\tNotifications\n\
openai-service\tOpenAI Service\tai\tadmin\tunity\tservices\tExternal LLM API integration\n\
payment-gateway\tPayment Gateway\tfinance\tfinance\truby\tservices\tPayment gateway integration\n\
payment-service\tPayment Service\tfinance\tfinance\truby\tservices\tPayment handler\n\
payments\tPayments\tfinance\tfinance\truby\tservices\tPayment core\n\
payments-service\tPayments Service\tfinance\tfinance\truby\tservices\tPayments and subscription API\n\
personalization-engine\tPersonalization Engine\tai\tadmin\tunity\tservices\tPersonalisation and recommendations\n\
prisma\tPrisma\tinfrastructure\tadmin\tsapphire\tservices\tORM layer\n\
quantum-ai-orchestrator\tQuantum AI Orchestrator\tai\tadmin\tunity\tservices\tQuantum-styled AI orchestrator\n\
quantum-deep-mind\tQuantum Deep Mind\tai\tadmin\tunity\tservices\tQuantum-styled deep learning\n\
quantum-tracking\tQuantum Tracking\tinfrastructure\tadmin\tsapphire\tservices\tTracking\n\
retail-ai-service\tRetail AI Service\tafrica\tadmin\t\tservices\tRetail intelligence (cameras)\n\
security-service\tSecurity Service\tinfrastructure\tadmin\tsapphire\tservices\tSecurity core\n\
session-service\tSession Service\tinfrastructure\tadmin\tsapphire\tservices\tSession management\n\
shared\tShared\tinfrastructure\tadmin\tsapphire\tservices\tShared utilities (library, not a service)\n\
shield_service\tShield Service\tinfrastructure\tadmin\tsapphire\tservices\tSecurity shield\n\
student-earnings-service\tStudent Earnings Service\tfinance\tfinance\truby\tservices\tStudent payouts\n\
swarm-coordination\tSwarm Coordination\tai\tadmin\tunity\tservices\tAgent swarm coordination\n\
synapse-backend\tSynapse Backend\tcommunity\tadmin\t\tservices\tSynapse portal API\n\
tamper-proof-data-service\tTamper-Proof Data Service\tgovernance\tadmin\t\tservices\tData integrity and anchoring\n\
token-exchange\tToken Exchange\tfinance\tfinance\truby\tservices\tToken exchange\n\
user-service\tUser Service\tinfrastructure\tadmin\tsapphire\tservices\tUser management\n\
virtual-card-service\tVirtual Card Service\tfinance\tfinance\truby\tservices\tVirtual card issuance\n\
virtual-cards\tVirtual Cards\tfinance\tfinance\truby\tservices\tVirtual cards\n\
";

pub(super) static APPS: &str = "\
app\tApp\tazora-app\tnext\thigh\tplatform\tadmin\tsapiens forge mint pay aegis oracle\t\t\tMain platform UI and service hub\n\
enterprise-ui\tEnterprise UI\tazora-enterprise-ui\tvite\thigh\tenterprise\tadmin\taegis covenant\t\t\tEnterprise portal: security and compliance\n\
marketplace-ui\tMarketplace UI\tazora-marketplace-ui\tvite\thigh\tmarketplace\tmarketplace\tforge\telara-core\thelpful\tJobs and talent marketplace\n\
pay-ui\tPay UI\tazora-pay-ui\tvite\thigh\tfinance\tfinance\tpay mint\t\t\tPayments, wallet and mining status\n\
learn-ui\tLearn UI\tazora-learn-ui\tvite\tmedium\teducation\teducation\teducation\telara-core\tlearning\tLearning platform\n\
cloud-ui\tCloud UI\tazora-cloud-ui\tvite\tmedium\tinfrastructure\tadmin\tnexus\t\t\tCloud infrastructure management\n\
dev-ui\tDev UI\tazora-dev-ui\tvite\tmedium\tinfrastructure\tadmin\t\telara-ide\thelpful\tDeveloper tools and APIs\n\
azora-mint\tAzora Mint\tazora-mint\tnext\tmedium\tfinance\tfinance\tmint\t\t\tMining dashboard and financial engine\n\
master-ui\tMaster UI\t@azora/master-ui\tnext\tmedium\tplatform\tadmin\t\t\t\tMaster control panel\n\
compliance-ui\tCompliance UI\tazora-compliance-ui\tvite\tlow\tgovernance\tadmin\tcovenant\t\t\tCompliance monitoring\n\
mobile\tMobile\tAzoraOS\treact-native\tlow\tplatform\tadmin\t\telara-core\thelpful\tMobile app (iOS/Android)\n\
ingestion-ui\tIngestion UI\tazora-ingestion-ui\tnext\tlow\tinfrastructure\tadmin\tsynapse\t\t\tData ingestion pipeline\n\
electron\tElectron\tazora-electron\telectron\tlow\tplatform\tadmin\t\t\t\tDesktop application\n\
web\tWeb\tazora-os-web\tvite\tlow\tplatform\tadmin\t\t\t\tWeb portal\n\
student-portal\tStudent Portal\tstudent-portal\tnext\tpilot\teducation\teducation\tsapiens\telara-core\t\tStudent learning portal (pilot integration)\n\
azora-ui\tAzora UI\tazora-ui-main\tnext\tpilot\teducation\teducation\tsapiens\t\t\tCore Azora UI shell; hosts gem-showcase page and tracked components\n\
";

pub(super) static OVERRIDES: [Override; 6] = [
    Override { kind: "domain", id: "africa", primary: None, density: Some(Density::Comfortable) },
    Override { kind: "domain", id: "content", primary: None, density: Some(Density::Comfortable) },
    Override { kind: "service", id: "azora-health", primary: Some("#0f766e"), density: Some(Density::Comfortable) },
    Override { kind: "service", id: "azora-innovation-hub", primary: Some("#8b5cf6"), density: None },
    Override { kind: "service", id: "azora-scriptorium", primary: None, density: Some(Density::Spacious) },
    Override { kind: "app", id: "mobile", primary: None, density: Some(Density::Comfortable) },
];

pub(super) static THEMES: [Paint; 8] = [
    paint(rgb(0, 164, 110), rgb(4, 120, 87), rgb(130, 201, 165), rgb(231, 159, 0)),
    paint(rgb(110, 231, 183), rgb(16, 185, 129), rgb(67, 140, 110), rgb(236, 180, 0)),
    paint(rgb(239, 68, 68), rgb(185, 28, 28), rgb(254, 155, 146), rgb(243, 161, 1)),
    paint(rgb(252, 165, 165), rgb(239, 68, 68), rgb(147, 99, 99), rgb(251, 191, 36)),
    paint(rgb(59, 130, 246), rgb(30, 64, 175), rgb(136, 180, 252), rgb(250, 143, 58)),
    paint(rgb(147, 197, 253), rgb(59, 130, 246), rgb(88, 118, 153), rgb(253, 146, 62)),
    paint(rgb(100, 107, 140), rgb(63, 69, 99), rgb(159, 165, 187), rgb(225, 163, 29)),
    paint(rgb(199, 210, 254), rgb(100, 107, 140), rgb(117, 123, 149), rgb(230, 183, 49)),
];

#[cfg(feature = "raster")]
pub(super) static GROUNDS: [Rgb8; 8] = [
    rgb(239, 251, 245),
    rgb(14, 32, 24),
    rgb(255, 255, 255),
    rgb(24, 20, 20),
    rgb(239, 244, 253),
    rgb(17, 24, 35),
    rgb(249, 250, 253),
    rgb(21, 21, 26),
];

pub(super) static SIGNS: [Paint; 8] = [
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(0, 157, 186), rgb(177, 163, 250), rgb(241, 154, 0)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(83, 70, 146), rgb(251, 191, 36)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(0, 161, 191), rgb(183, 165, 254), rgb(243, 161, 1)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(86, 63, 143), rgb(251, 191, 36)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(0, 153, 183), rgb(177, 160, 253), rgb(239, 150, 0)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(84, 64, 150), rgb(251, 191, 36)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(0, 158, 188), rgb(181, 163, 253), rgb(241, 154, 0)) },
    Paint { via: Some(rgb(236, 72, 153)), ..paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(85, 63, 146), rgb(251, 191, 36)) },
];

pub(super) static MARKS: [Ready; 30] = [
    Ready {
        mark: Mark { id: "sapiens", name: "Azora Sapiens", family: "service", role: "Education platform", description: "A tree that is a human being: the boughs are raised arms, the roots feet, the head the ripe fruit." },
        drawing: Drawing {
            title: Borrowed("Azora Sapiens"),
            desc: Borrowed("A tree that is a human being: the boughs are raised arms, the roots feet, the head the ripe fruit."),
            stops: Stops { from: rgb(139, 92, 246), to: rgb(6, 182, 212), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M42.76 36.71A1.4 1.4 0 0 1 44.3 36.41A12.6 12.6 0 0 0 56.03 35.39A1.4 1.4 0 0 1 58.1 37.05A11 11 0 0 1 40.19 41.14A1.4 1.4 0 0 1 40.24 39.07A44.5 44.5 0 0 0 42.76 36.71ZM21.24 36.71A44.5 44.5 0 0 0 23.76 39.07A1.4 1.4 0 0 1 23.81 41.14A11 11 0 0 1 5.9 37.05A1.4 1.4 0 0 1 7.97 35.39A12.6 12.6 0 0 0 19.7 36.41A1.4 1.4 0 0 1 21.24 36.71Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M23.24 8.72A10.5 10.5 0 0 1 40.76 8.72A10.3 10.3 0 0 1 56.56 18.33A9.8 9.8 0 0 1 47.51 34.45A1.4 1.4 0 0 1 46.63 32.23A44.5 44.5 0 0 0 52.86 20.8A5.8 5.8 0 0 0 41.97 16.8A32.9 32.9 0 0 1 41.6 17.77A1.4 1.4 0 0 1 39.15 18.04A8.7 8.7 0 0 0 24.85 18.04A1.4 1.4 0 0 1 22.4 17.77A32.9 32.9 0 0 1 22.03 16.8A5.8 5.8 0 0 0 11.14 20.8A44.5 44.5 0 0 0 17.37 32.23A1.4 1.4 0 0 1 16.49 34.45A9.8 9.8 0 0 1 7.44 18.33A10.3 10.3 0 0 1 23.24 8.72ZM25.33 28.59A8.7 8.7 0 0 0 38.67 28.59A36 36 0 0 0 44.88 17.87A2.7 2.7 0 1 1 49.95 19.73A41.4 41.4 0 0 1 37.21 37.57A6 6 0 0 0 35 42.22V43.1A11.5 11.5 0 0 0 45.5 54.56A2.7 2.7 0 1 1 45.03 59.94A16.9 16.9 0 0 1 32.96 53.22A1.2 1.2 0 0 0 31.04 53.22A16.9 16.9 0 0 1 18.97 59.94A2.7 2.7 0 1 1 18.5 54.56A11.5 11.5 0 0 0 29 43.1V42.22A6 6 0 0 0 26.79 37.57A41.4 41.4 0 0 1 14.05 19.73A2.7 2.7 0 1 1 19.12 17.87A36 36 0 0 0 25.33 28.59Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"23\" r=\"5.8\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(139, 92, 246), rgb(0, 157, 186), rgb(177, 163, 250), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(83, 70, 146), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 161, 191), rgb(183, 165, 254), rgb(243, 161, 1)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(86, 63, 143), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 153, 183), rgb(177, 160, 253), rgb(239, 150, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(84, 64, 150), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 158, 188), rgb(181, 163, 253), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(85, 63, 146), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "forge", name: "Azora Forge", family: "service", role: "Marketplace", description: "A hammer falls on an anvil cut like stepped cloth, and strikes a diamond out of it." },
        drawing: Drawing {
            title: Borrowed("Azora Forge"),
            desc: Borrowed("A hammer falls on an anvil cut like stepped cloth, and strikes a diamond out of it."),
            stops: Stops { from: rgb(245, 158, 11), to: rgb(239, 68, 68), seed: rgb(6, 182, 212) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M41.67 12.86A2.5 2.5 0 0 1 40.13 8.11L54.11 3.56A2.5 2.5 0 0 1 55.65 8.32Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M20.85 11.22A3 3 0 0 1 22.77 7.44L30.38 4.96A3 3 0 0 1 34.16 6.89L38.05 18.87A3 3 0 0 1 36.13 22.65L28.52 25.13A3 3 0 0 1 24.74 23.2Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M6.32 30.46A1.4 1.4 0 0 1 7.24 28H12H55A3 3 0 0 1 58 31V35A3 3 0 0 1 55 38H48.6A0.6 0.6 0 0 0 48 38.6V40.2A1.8 1.8 0 0 1 46.2 42H44.6A0.6 0.6 0 0 0 44 42.6V51.4A0.6 0.6 0 0 0 44.6 52H46.2A1.8 1.8 0 0 1 48 53.8V55.4A0.6 0.6 0 0 0 48.6 56H50.2A1.8 1.8 0 0 1 52 57.8V58.2A1.8 1.8 0 0 1 50.2 60H15.8A1.8 1.8 0 0 1 14 58.2V57.8A1.8 1.8 0 0 1 15.8 56H17.4A0.6 0.6 0 0 0 18 55.4V53.8A1.8 1.8 0 0 1 19.8 52H21.4A0.6 0.6 0 0 0 22 51.4V42.6A0.6 0.6 0 0 0 21.4 42H19.8A1.8 1.8 0 0 1 18 40.2V38.6A0.6 0.6 0 0 0 17.4 38H17.99A8 8 0 0 1 12.74 36.04ZM32.15 41.65A1.2 1.2 0 0 1 33.85 41.65L38.35 46.15A1.2 1.2 0 0 1 38.35 47.85L33.85 52.35A1.2 1.2 0 0 1 32.15 52.35L27.65 47.85A1.2 1.2 0 0 1 27.65 46.15Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M10.35 9.95A1.2 1.2 0 0 1 12.05 9.95L17.75 15.65A1.2 1.2 0 0 1 17.75 17.35L12.05 23.05A1.2 1.2 0 0 1 10.35 23.05L4.65 17.35A1.2 1.2 0 0 1 4.65 15.65Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(220, 116, 0), rgb(239, 68, 68), rgb(233, 175, 127), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(239, 68, 68), rgb(141, 103, 36), rgb(6, 182, 212)),
            paint(rgb(225, 120, 0), rgb(239, 68, 68), rgb(242, 178, 133), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(239, 68, 68), rgb(143, 96, 35), rgb(6, 182, 212)),
            paint(rgb(216, 113, 0), rgb(239, 68, 68), rgb(230, 170, 131), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(239, 68, 68), rgb(141, 99, 49), rgb(6, 182, 212)),
            paint(rgb(221, 117, 0), rgb(239, 68, 68), rgb(237, 175, 131), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(239, 68, 68), rgb(142, 97, 41), rgb(6, 182, 212)),
        ],
    },
    Ready {
        mark: Mark { id: "covenant", name: "Azora Covenant", family: "service", role: "Legal & compliance", description: "Scales of justice at rest: two level pans on one beam, with the truth as its pivot." },
        drawing: Drawing {
            title: Borrowed("Azora Covenant"),
            desc: Borrowed("Scales of justice at rest: two level pans on one beam, with the truth as its pivot."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(14, 165, 233), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M30.18 17.49A8.2 8.2 0 0 0 33.82 17.49A0.8 0.8 0 0 1 34.8 18.27V49A3 3 0 0 0 37.8 52H38.2A1.8 1.8 0 0 1 40 53.8V55.4A0.6 0.6 0 0 0 40.6 56H46.2A1.8 1.8 0 0 1 48 57.8V58.2A1.8 1.8 0 0 1 46.2 60H17.8A1.8 1.8 0 0 1 16 58.2V57.8A1.8 1.8 0 0 1 17.8 56H23.4A0.6 0.6 0 0 0 24 55.4V53.8A1.8 1.8 0 0 1 25.8 52H26.2A3 3 0 0 0 29.2 49V18.27A0.8 0.8 0 0 1 30.18 17.49Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M40.96 7H50.5A2.5 2.5 0 0 1 50.5 12H40.96A0.9 0.9 0 0 1 40.07 10.94A8.2 8.2 0 0 0 40.07 8.06A0.9 0.9 0 0 1 40.96 7ZM23.04 7H13.5A2.5 2.5 0 0 0 13.5 12H23.04A0.9 0.9 0 0 0 23.93 10.94A8.2 8.2 0 0 1 23.93 8.06A0.9 0.9 0 0 0 23.04 7Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M47.24 9.5H50.76L58.14 37.7A0.4 0.4 0 0 0 58.53 38H58.64A1 1 0 0 1 59.57 39.36A11.33 11.33 0 0 1 38.43 39.36A1 1 0 0 1 39.36 38H39.47A0.4 0.4 0 0 0 39.86 37.7ZM49.48 18.06L54.51 37.25A0.6 0.6 0 0 1 53.93 38H44.07A0.6 0.6 0 0 1 43.49 37.25L48.52 18.06A0.5 0.5 0 0 1 49.48 18.06ZM16.76 9.5H13.24L5.86 37.7A0.4 0.4 0 0 1 5.47 38H5.36A1 1 0 0 0 4.43 39.36A11.33 11.33 0 0 0 25.57 39.36A1 1 0 0 0 24.64 38H24.53A0.4 0.4 0 0 1 24.14 37.7ZM14.52 18.06L9.49 37.25A0.6 0.6 0 0 0 10.07 38H19.93A0.6 0.6 0 0 0 20.51 37.25L15.48 18.06A0.5 0.5 0 0 0 14.52 18.06Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"4.2\" stroke-linejoin=\"round\" d=\"M6.6 39.3L15 9.5L23.4 39.3M40.6 39.3L49 9.5L57.4 39.3\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"9.5\" r=\"5.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(0, 152, 220), rgb(130, 197, 211), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(14, 165, 233), rgb(24, 114, 126), rgb(251, 191, 36)),
            paint(rgb(0, 161, 191), rgb(0, 157, 225), rgb(139, 201, 218), rgb(243, 161, 1)),
            paint(rgb(6, 182, 212), rgb(14, 165, 233), rgb(42, 108, 124), rgb(251, 191, 36)),
            paint(rgb(0, 153, 183), rgb(0, 149, 216), rgb(130, 191, 213), rgb(239, 150, 0)),
            paint(rgb(6, 182, 212), rgb(14, 165, 233), rgb(31, 110, 132), rgb(251, 191, 36)),
            paint(rgb(0, 158, 188), rgb(0, 154, 221), rgb(135, 197, 216), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(14, 165, 233), rgb(38, 109, 127), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "aegis", name: "Azora Aegis", family: "service", role: "Security", description: "A padlock whose body is a shield, with the seed in its keyhole." },
        drawing: Drawing {
            title: Borrowed("Azora Aegis"),
            desc: Borrowed("A padlock whose body is a shield, with the seed in its keyhole."),
            stops: Stops { from: rgb(239, 68, 68), to: rgb(251, 191, 36), seed: rgb(6, 182, 212) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M21 20.6V18A11 11 0 0 1 43 18V20.6\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M13 22H13.96A2.4 2.4 0 0 1 16.07 23.26A5.6 5.6 0 0 0 25.81 23.47A3 3 0 0 1 28.39 22H35.61A3 3 0 0 1 38.19 23.47A5.6 5.6 0 0 0 47.93 23.26A2.4 2.4 0 0 1 50.04 22H51A3 3 0 0 1 54 25V27A36.96 36.96 0 0 1 33.82 59.94A4 4 0 0 1 30.18 59.94A36.96 36.96 0 0 1 10 27V25A3 3 0 0 1 13 22ZM28.38 43.14A8 8 0 1 1 35.62 43.14A1.6 1.6 0 0 0 34.81 45.02L36.36 50.2A1.4 1.4 0 0 1 35.02 52H28.98A1.4 1.4 0 0 1 27.64 50.2L29.19 45.02A1.6 1.6 0 0 0 28.38 43.14Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"36\" r=\"5.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(239, 68, 68), rgb(219, 115, 0), rgb(249, 154, 142), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(251, 191, 36), rgb(141, 61, 50), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(224, 120, 0), rgb(254, 155, 146), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(251, 191, 36), rgb(142, 52, 49), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(216, 112, 0), rgb(248, 151, 146), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(251, 191, 36), rgb(140, 56, 58), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(222, 118, 0), rgb(252, 153, 146), rgb(6, 182, 212)),
            paint(rgb(239, 68, 68), rgb(251, 191, 36), rgb(141, 53, 53), rgb(6, 182, 212)),
        ],
    },
    Ready {
        mark: Mark { id: "oracle", name: "Azora Oracle", family: "service", role: "Analytics", description: "An open eye whose lashes are a rising chart: it sees where the numbers lead." },
        drawing: Drawing {
            title: Borrowed("Azora Oracle"),
            desc: Borrowed("An open eye whose lashes are a rising chart: it sees where the numbers lead."),
            stops: Stops { from: rgb(139, 92, 246), to: rgb(6, 182, 212), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M21 25.93V22M41 25.42V12\"/><path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M11 30.29V27M31 24.41V17M51 29.15V7\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"8\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M12 28.56V28M36 23.59V14\"/><path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"8\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M24 24.18V20M48 26.62V8\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M4.61 43.35A34.77 34.77 0 0 1 59.39 43.35A2.4 2.4 0 0 1 59.22 46.5A37.96 37.96 0 0 1 4.78 46.5A2.4 2.4 0 0 1 4.61 43.35ZM22 44A10 10 0 1 0 42 44A10 10 0 1 0 22 44Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"44\" r=\"6.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(139, 92, 246), rgb(0, 157, 186), rgb(177, 163, 250), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(83, 70, 146), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 161, 191), rgb(183, 165, 254), rgb(243, 161, 1)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(86, 63, 143), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 153, 183), rgb(177, 160, 253), rgb(239, 150, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(84, 64, 150), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(0, 158, 188), rgb(181, 163, 253), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(85, 63, 146), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "mint", name: "Azora Mint", family: "service", role: "Finance", description: "A coin that holds a jewel sprouts: money that grows." },
        drawing: Drawing {
            title: Borrowed("Azora Mint"),
            desc: Borrowed("A coin that holds a jewel sprouts: money that grows."),
            stops: Stops { from: rgb(16, 185, 129), to: rgb(251, 191, 36), seed: rgb(16, 185, 129) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M31 22.8A18.2 18.2 0 0 1 6.4 5.4A18.2 18.2 0 0 1 31 22.8Z\"/><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M35.2 22.6A16 16 0 0 0 57.4 6.8A16 16 0 0 0 35.2 22.6Z\"/><path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"4.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M32 27.5C31.6 23.4 28.6 19.8 23 16.6\"/><path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M17.2 43A14.8 14.8 0 1 1 46.8 43A14.8 14.8 0 1 1 17.2 43Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M31.15 35.85A1.2 1.2 0 0 1 32.85 35.85L39.15 42.15A1.2 1.2 0 0 1 39.15 43.85L32.85 50.15A1.2 1.2 0 0 1 31.15 50.15L24.85 43.85A1.2 1.2 0 0 1 24.85 42.15Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 164, 110), rgb(219, 115, 0), rgb(130, 201, 165), rgb(16, 185, 129)),
            paint(rgb(16, 185, 129), rgb(251, 191, 36), rgb(26, 116, 82), rgb(16, 185, 129)),
            paint(rgb(0, 169, 114), rgb(224, 120, 0), rgb(139, 206, 172), rgb(16, 185, 129)),
            paint(rgb(16, 185, 129), rgb(251, 191, 36), rgb(43, 110, 80), rgb(16, 185, 129)),
            paint(rgb(0, 161, 107), rgb(216, 112, 0), rgb(130, 196, 167), rgb(16, 185, 129)),
            paint(rgb(16, 185, 129), rgb(251, 191, 36), rgb(31, 112, 88), rgb(16, 185, 129)),
            paint(rgb(0, 166, 111), rgb(222, 118, 0), rgb(136, 202, 169), rgb(16, 185, 129)),
            paint(rgb(16, 185, 129), rgb(251, 191, 36), rgb(38, 110, 83), rgb(16, 185, 129)),
        ],
    },
    Ready {
        mark: Mark { id: "nexus", name: "Azora Nexus", family: "service", role: "AI services hub", description: "Africa, whole, as one mind: a river of paths branches from its core." },
        drawing: Drawing {
            title: Borrowed("Azora Nexus"),
            desc: Borrowed("Africa, whole, as one mind: a river of paths branches from its core."),
            stops: Stops { from: rgb(236, 72, 153), to: rgb(139, 92, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M27.6 36.2L28.1 43.3A10 10 0 0 0 28.3 44.7L30.9 56.8A4 4 0 0 0 34.8 60H37.4A5 5 0 0 0 41.7 57.7L44.3 53.4A8 8 0 0 1 44.9 52.6L49.1 47.6A5.5 5.5 0 0 0 50.4 44L50.2 39.2A7 7 0 0 1 51.4 35.2L57.3 26.1A2.4 2.4 0 0 0 55.1 22.4L52.8 22.5A3 3 0 0 1 49.9 20.8L44.8 10.3A3.2 3.2 0 0 0 41.6 8.6L32.9 9.2A3.5 3.5 0 0 1 29.9 7.8L27.8 5.1A2.4 2.4 0 0 0 25.7 4.1L14.2 5A13.6 13.6 0 0 0 17.4 31.5L21.6 31.1A5.5 5.5 0 0 1 27.6 36.2ZM30.2 21.2A7.5 7.5 0 0 1 35.5 19A17.4 17.4 0 0 1 39.8 12.8A1.4 1.4 0 0 1 41.3 15.2A15.5 15.5 0 0 0 38.3 19.5A7.5 7.5 0 0 1 42.9 27.6A17.9 17.9 0 0 0 51.3 26.6A1.4 1.4 0 0 1 51.7 29.4A20.2 20.2 0 0 1 42 30.3A7.5 7.5 0 0 1 35.6 34A35.9 35.9 0 0 0 35.5 37.1A2.3 2.3 0 0 1 35.9 38.4A6.6 6.6 0 0 0 43 43.6A1.4 1.4 0 1 1 42.6 46.4A9.3 9.3 0 0 1 36.2 44.2A38.2 38.2 0 0 0 39 52.4A1.5 1.5 0 0 1 36 53.2A38.9 38.9 0 0 1 32.7 33.4A7.5 7.5 0 0 1 28.2 24.9A27.9 27.9 0 0 0 24.4 24.1A1.4 1.4 0 0 1 23.3 24A28.6 28.6 0 0 0 11.7 25.4A1.4 1.4 0 0 1 11.3 22.6A30.7 30.7 0 0 1 21.2 21.1A13.1 13.1 0 0 0 12.1 16.3A1.4 1.4 0 0 1 12.9 13.6A15.7 15.7 0 0 1 24.8 21.4A30.6 30.6 0 0 1 26.7 21.7A27.3 27.3 0 0 1 20.4 10.6A1.4 1.4 0 0 1 23.2 10.3A24.9 24.9 0 0 0 30.2 21.2Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M27.6 36.2L28.1 43.3A10 10 0 0 0 28.3 44.7L30.9 56.8A4 4 0 0 0 34.8 60H37.4A5 5 0 0 0 41.7 57.7L44.3 53.4A8 8 0 0 1 44.9 52.6L49.1 47.6A5.5 5.5 0 0 0 50.4 44L50.2 39.2A7 7 0 0 1 51.4 35.2L57.3 26.1A2.4 2.4 0 0 0 55.1 22.4L52.8 22.5A3 3 0 0 1 49.9 20.8L44.8 10.3A3.2 3.2 0 0 0 41.6 8.6L32.9 9.2A3.5 3.5 0 0 1 29.9 7.8L27.8 5.1A2.4 2.4 0 0 0 25.7 4.1L14.2 5A13.6 13.6 0 0 0 17.4 31.5L21.6 31.1A5.5 5.5 0 0 1 27.6 36.2ZM26.5 26.5A9 9 0 1 1 44.5 26.5A9 9 0 1 1 26.5 26.5Z\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"35.5\" cy=\"26.5\" r=\"4.5\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"35.5\" cy=\"26.5\" r=\"6\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"4.2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M57.6 43.5L55.8 49.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(246, 155, 191), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(139, 62, 95), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(252, 156, 195), rgb(243, 161, 1)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(140, 53, 93), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(245, 152, 194), rgb(239, 150, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(138, 56, 100), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(249, 154, 194), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(139, 54, 96), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "synapse", name: "Azora Synapse", family: "service", role: "Interface / frontend", description: "Two sticks meet on one drum, and where they meet the word jumps across." },
        drawing: Drawing {
            title: Borrowed("Azora Synapse"),
            desc: Borrowed("Two sticks meet on one drum, and where they meet the word jumps across."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(139, 92, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M39.8 12.41A2.5 2.5 0 0 0 42.2 16.79L57.11 8.59A2.5 2.5 0 0 0 54.4 4.41L39.8 12.41ZM24.2 12.41A2.5 2.5 0 0 1 21.8 16.79L6.89 8.59A2.5 2.5 0 0 1 9.6 4.41L24.2 12.41Z\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M32 31.8L54.61 31.77A2.84 2.84 0 0 0 57 28.46A2.8 2.8 0 0 0 54.2 25.8H32H9.8A2.8 2.8 0 0 0 7 28.46A2.84 2.84 0 0 0 9.39 31.77L32 31.8ZM32 46.68A1 1 0 0 0 32.91 46.09L37.44 35.77A1 1 0 0 0 36.46 34.6H32H27.54A1 1 0 0 0 26.56 35.77L31.09 46.09A1 1 0 0 0 32 46.68ZM53.78 36A1 1 0 0 0 52.86 34.6L42.23 34.63A1 1 0 0 0 41.56 36L46.88 47.97A1 1 0 0 0 48.59 47.76L53.78 36ZM10.22 36A1 1 0 0 1 11.14 34.6L21.77 34.63A1 1 0 0 1 22.44 36L17.12 47.97A1 1 0 0 1 15.41 47.76L10.22 36ZM40.38 40.01A1 1 0 0 0 38.55 40.01L34.03 50.33A1 1 0 0 0 35.01 51.5L44.17 51.47A1 1 0 0 0 44.84 50.1L40.38 40.01ZM23.62 40.01A1 1 0 0 1 25.45 40.01L29.97 50.33A1 1 0 0 1 28.99 51.5L19.83 51.47A1 1 0 0 1 19.16 50.1L23.62 40.01ZM32 60L48.61 59.97A2.93 2.93 0 0 0 47.6 54.2H32H16.4A2.93 2.93 0 0 0 15.39 59.97L32 60Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M32 31.8L54.61 31.77A2.84 2.84 0 0 0 57 28.46A2.8 2.8 0 0 0 54.2 25.8H32H9.8A2.8 2.8 0 0 0 7 28.46A2.84 2.84 0 0 0 9.39 31.77L32 31.8ZM36.39 34.6A1.2 1.2 0 0 0 35.39 36.46L43.44 48.56A1.2 1.2 0 0 0 45.28 48.36L53.28 36.24A1.2 1.2 0 0 0 52.17 34.6H36.39ZM27.61 34.6A1.2 1.2 0 0 1 28.61 36.46L20.56 48.56A1.2 1.2 0 0 1 18.72 48.36L10.72 36.24A1.2 1.2 0 0 1 11.83 34.6H27.61ZM32 51.5L39.06 51.47A1.2 1.2 0 0 0 39.81 49.64L32.84 39.17A1.2 1.2 0 0 0 32 38.83A1.2 1.2 0 0 0 31.16 39.17L24.19 49.64A1.2 1.2 0 0 0 24.94 51.47L32 51.5ZM32 60L48.61 59.97A2.93 2.93 0 0 0 47.6 54.2H32H16.4A2.93 2.93 0 0 0 15.39 59.97L32 60Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"17.8\" r=\"5.2\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(139, 92, 246), rgb(130, 197, 211), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(24, 114, 126), rgb(251, 191, 36)),
            paint(rgb(0, 161, 191), rgb(139, 92, 246), rgb(139, 201, 218), rgb(243, 161, 1)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(42, 108, 124), rgb(251, 191, 36)),
            paint(rgb(0, 153, 183), rgb(139, 92, 246), rgb(130, 191, 213), rgb(239, 150, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(31, 110, 132), rgb(251, 191, 36)),
            paint(rgb(0, 158, 188), rgb(139, 92, 246), rgb(135, 197, 216), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(38, 109, 127), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "pay", name: "Azora Pay", family: "service", role: "Payments", description: "A wallet; its clasp is a coin, and the coin sends payment waves through the leather." },
        drawing: Drawing {
            title: Borrowed("Azora Pay"),
            desc: Borrowed("A wallet; its clasp is a coin, and the coin sends payment waves through the leather."),
            stops: Stops { from: rgb(16, 185, 129), to: rgb(6, 182, 212), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M9.57 19.2A1.5 1.5 0 0 1 8.14 17.23L8.39 16.47A4.5 4.5 0 0 1 11.74 13.46L41.68 7.12A5 5 0 0 1 47.44 10.37L49.81 17.21A1.5 1.5 0 0 1 48.39 19.2Z\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M14 22H52.5A5.5 5.5 0 0 1 58 27.5V29A1.5 1.5 0 0 1 56.5 30.5H48A8.5 8.5 0 0 0 48 47.5H56.5A1.5 1.5 0 0 1 58 49V50.5A5.5 5.5 0 0 1 52.5 56H14A8 8 0 0 1 6 48V30A8 8 0 0 1 14 22ZM35.48 51.09A17.4 17.4 0 0 1 35.48 26.91A1.6 1.6 0 0 1 37.79 29.14A14.2 14.2 0 0 0 37.79 48.86A1.6 1.6 0 0 1 35.48 51.09ZM26.4 51.98A25.2 25.2 0 0 1 26.4 26.02A1.6 1.6 0 0 1 29.14 27.67A22 22 0 0 0 29.14 50.33A1.6 1.6 0 0 1 26.4 51.98Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M14 22H52.5A5.5 5.5 0 0 1 58 27.5V28.5A1.5 1.5 0 0 1 56.5 30H48A9 9 0 0 0 48 48H56.5A1.5 1.5 0 0 1 58 49.5V50.5A5.5 5.5 0 0 1 52.5 56H14A8 8 0 0 1 6 48V30A8 8 0 0 1 14 22ZM32.63 51.01A19.5 19.5 0 0 1 32.63 26.99A2 2 0 0 1 35.79 29.46A15.5 15.5 0 0 0 35.79 48.54A2 2 0 0 1 32.63 51.01Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"48.5\" cy=\"39\" r=\"5.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 164, 110), rgb(0, 157, 186), rgb(130, 201, 165), rgb(241, 154, 0)),
            paint(rgb(16, 185, 129), rgb(6, 182, 212), rgb(26, 116, 82), rgb(251, 191, 36)),
            paint(rgb(0, 169, 114), rgb(0, 161, 191), rgb(139, 206, 172), rgb(243, 161, 1)),
            paint(rgb(16, 185, 129), rgb(6, 182, 212), rgb(43, 110, 80), rgb(251, 191, 36)),
            paint(rgb(0, 161, 107), rgb(0, 153, 183), rgb(130, 196, 167), rgb(239, 150, 0)),
            paint(rgb(16, 185, 129), rgb(6, 182, 212), rgb(31, 112, 88), rgb(251, 191, 36)),
            paint(rgb(0, 166, 111), rgb(0, 158, 188), rgb(136, 202, 169), rgb(241, 154, 0)),
            paint(rgb(16, 185, 129), rgb(6, 182, 212), rgb(38, 110, 83), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "education", name: "Azora Education", family: "service", role: "K-12 / education core", description: "The sun rises out of an open book, and learning spreads in rings." },
        drawing: Drawing {
            title: Borrowed("Azora Education"),
            desc: Borrowed("The sun rises out of an open book, and learning spreads in rings."),
            stops: Stops { from: rgb(16, 185, 129), to: rgb(59, 130, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M6 38A2 2 0 0 1 8.2 36A38 38 0 0 1 30.5 42.5V58A38 38 0 0 0 8.2 52.5A2 2 0 0 1 6 50.5ZM58 38A2 2 0 0 0 55.8 36A38 38 0 0 0 33.5 42.5V58A38 38 0 0 1 55.8 52.5A2 2 0 0 0 58 50.5Z\"/><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.06 29.76A25 25 0 0 1 56.94 29.76\"/><path fill=\"none\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M15.66 29.2A16.5 16.5 0 0 1 48.34 29.2\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"30.5\" r=\"6\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 164, 110), rgb(59, 130, 246), rgb(130, 201, 165), rgb(241, 154, 0)),
            paint(rgb(16, 185, 129), rgb(59, 130, 246), rgb(26, 116, 82), rgb(251, 191, 36)),
            paint(rgb(0, 169, 114), rgb(59, 130, 246), rgb(139, 206, 172), rgb(243, 161, 1)),
            paint(rgb(16, 185, 129), rgb(59, 130, 246), rgb(43, 110, 80), rgb(251, 191, 36)),
            paint(rgb(0, 161, 107), rgb(59, 130, 246), rgb(130, 196, 167), rgb(239, 150, 0)),
            paint(rgb(16, 185, 129), rgb(59, 130, 246), rgb(31, 112, 88), rgb(251, 191, 36)),
            paint(rgb(0, 166, 111), rgb(59, 130, 246), rgb(136, 202, 169), rgb(241, 154, 0)),
            paint(rgb(16, 185, 129), rgb(59, 130, 246), rgb(38, 110, 83), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "scriptorium", name: "Azora Scriptorium", family: "service", role: "Documents / publishing", description: "A scroll rolls up at both ends like a growth spiral, and the quill sets down its drop of ink." },
        drawing: Drawing {
            title: Borrowed("Azora Scriptorium"),
            desc: Borrowed("A scroll rolls up at both ends like a growth spiral, and the quill sets down its drop of ink."),
            stops: Stops { from: rgb(168, 85, 247), to: rgb(236, 72, 153), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M60 3.5A39.44 39.44 0 0 0 31 32.5A39.44 39.44 0 0 0 60 3.5Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M14 18A0.26 0.26 0 0 1 14 18.03V42.29A1.2 1.2 0 0 0 15.21 43.5H20.8A0.81 0.81 0 0 0 21.31 42.07A8.01 8.01 0 0 1 28.78 29.09A0.81 0.81 0 0 0 29.57 28.46A42.04 42.04 0 0 1 41.8 10.17A0.8 0.8 0 0 0 42 9.64V5.21A1.2 1.2 0 0 0 40.79 4H11.01A7 7 0 1 0 11.01 18H13.97A0.26 0.26 0 0 1 14 18ZM30.99 15H20.51A1.5 1.5 0 1 1 20.51 12H30.99A1.5 1.5 0 1 1 30.99 15ZM28.99 23H20.51A1.5 1.5 0 1 1 20.51 20H28.99A1.5 1.5 0 1 1 28.99 23ZM8.5 11A2.5 2.5 0 1 1 13.5 11A2.5 2.5 0 1 1 8.5 11ZM34.2 43.5H40.79A1.2 1.2 0 0 0 42 42.29V32.2A0.8 0.8 0 0 0 40.81 31.5A43.58 43.58 0 0 1 35.56 33.76A0.8 0.8 0 0 0 35.16 34.69A8.03 8.03 0 0 1 33.53 42.27A0.8 0.8 0 0 0 34.2 43.5Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M51 46H21A7 7 0 0 0 21 60H51A7 7 0 0 0 51 46ZM48.5 53A2.5 2.5 0 1 1 53.5 53A2.5 2.5 0 1 1 48.5 53Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"27.5\" cy=\"37\" r=\"5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(197, 161, 251), rgb(241, 154, 0)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(99, 67, 146), rgb(251, 191, 36)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(203, 162, 255), rgb(243, 161, 1)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(102, 60, 143), rgb(251, 191, 36)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(197, 157, 253), rgb(239, 150, 0)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(100, 61, 151), rgb(251, 191, 36)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(201, 160, 254), rgb(241, 154, 0)),
            paint(rgb(168, 85, 247), rgb(236, 72, 153), rgb(101, 60, 146), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "workspace", name: "Azora Workspace", family: "service", role: "Collaboration", description: "Two people at one desk, bent over the same screen." },
        drawing: Drawing {
            title: Borrowed("Azora Workspace"),
            desc: Borrowed("Two people at one desk, bent over the same screen."),
            stops: Stops { from: rgb(132, 204, 22), to: rgb(34, 197, 94), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M6 40H58A2 2 0 0 1 58 44A2 2 0 0 0 56 46V58A2 2 0 0 1 52 58V46A2 2 0 0 0 50 44H14A2 2 0 0 0 12 46V58A2 2 0 0 1 8 58V46A2 2 0 0 0 6 44A2 2 0 0 1 6 40Z\"/><circle fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" cx=\"19.5\" cy=\"10.2\" r=\"6.2\"/><circle fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" cx=\"44.5\" cy=\"10.2\" r=\"6.2\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M8.6 37.5A2 2 0 0 1 6.6 35.5V31A12 12 0 0 1 26.95 22.38A1.6 1.6 0 0 1 26.25 25.08A5.2 5.2 0 0 0 22.4 30.1V35.9A1.6 1.6 0 0 1 20.8 37.5ZM55.4 37.5A2 2 0 0 0 57.4 35.5V31A12 12 0 0 0 37.05 22.38A1.6 1.6 0 0 0 37.75 25.08A5.2 5.2 0 0 1 41.6 30.1V35.9A1.6 1.6 0 0 0 43.2 37.5Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M27.6 27.5H36.4A2.6 2.6 0 0 1 39 30.1V34.9A2.6 2.6 0 0 1 36.4 37.5H27.6A2.6 2.6 0 0 1 25 34.9V30.1A2.6 2.6 0 0 1 27.6 27.5Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(91, 160, 0), rgb(0, 166, 64), rgb(152, 199, 127), rgb(241, 154, 0)),
            paint(rgb(132, 204, 22), rgb(34, 197, 94), rgb(78, 126, 39), rgb(251, 191, 36)),
            paint(rgb(96, 165, 0), rgb(0, 171, 69), rgb(162, 204, 132), rgb(243, 161, 1)),
            paint(rgb(132, 204, 22), rgb(34, 197, 94), rgb(85, 120, 38), rgb(251, 191, 36)),
            paint(rgb(88, 157, 0), rgb(0, 163, 61), rgb(151, 195, 130), rgb(239, 150, 0)),
            paint(rgb(132, 204, 22), rgb(34, 197, 94), rgb(79, 123, 51), rgb(251, 191, 36)),
            paint(rgb(93, 162, 0), rgb(0, 168, 66), rgb(158, 200, 131), rgb(241, 154, 0)),
            paint(rgb(132, 204, 22), rgb(34, 197, 94), rgb(82, 121, 44), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "careers", name: "Azora Careers", family: "service", role: "Jobs platform", description: "A case whose lid line climbs, step by step, to its clasp." },
        drawing: Drawing {
            title: Borrowed("Azora Careers"),
            desc: Borrowed("A case whose lid line climbs, step by step, to its clasp."),
            stops: Stops { from: rgb(34, 197, 94), to: rgb(16, 185, 129), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M22.5 14.5V11.5A5 5 0 0 1 27.5 6.5H36.5A5 5 0 0 1 41.5 11.5V14.5\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M6 48H16V42H25V36H34V30H37.13A8.5 8.5 0 1 1 37.13 33H37V39H28V45H19V51H6.06A8 8 0 0 0 14 58H50A8 8 0 0 0 58 50V28A8 8 0 0 0 50 20H14A8 8 0 0 0 6 28Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M6 48H18V40H30V32H34.61A9.6 9.6 0 1 1 34.61 36H34V44H22V52H6.25A8 8 0 0 0 14 58H50A8 8 0 0 0 58 50V28A8 8 0 0 0 50 20H14A8 8 0 0 0 6 28Z\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"45.5\" cy=\"31.5\" r=\"5.5\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"44\" cy=\"34\" r=\"6.6\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 166, 64), rgb(0, 164, 110), rgb(130, 203, 142), rgb(241, 154, 0)),
            paint(rgb(34, 197, 94), rgb(16, 185, 129), rgb(31, 122, 64), rgb(251, 191, 36)),
            paint(rgb(0, 171, 69), rgb(0, 169, 114), rgb(139, 208, 149), rgb(243, 161, 1)),
            paint(rgb(34, 197, 94), rgb(16, 185, 129), rgb(47, 116, 63), rgb(251, 191, 36)),
            paint(rgb(0, 163, 61), rgb(0, 161, 107), rgb(129, 198, 144), rgb(239, 150, 0)),
            paint(rgb(34, 197, 94), rgb(16, 185, 129), rgb(36, 119, 72), rgb(251, 191, 36)),
            paint(rgb(0, 168, 66), rgb(0, 166, 111), rgb(135, 204, 147), rgb(241, 154, 0)),
            paint(rgb(34, 197, 94), rgb(16, 185, 129), rgb(42, 117, 67), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "classroom", name: "Azora Classroom", family: "service", role: "Virtual classroom", description: "A screen that plays, and the front row leaning into it." },
        drawing: Drawing {
            title: Borrowed("Azora Classroom"),
            desc: Borrowed("A screen that plays, and the front row leaning into it."),
            stops: Stops { from: rgb(20, 184, 166), to: rgb(6, 182, 212), seed: rgb(236, 72, 153) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M7.5 43.5A5.5 5.5 0 1 1 18.5 43.5A5.5 5.5 0 1 1 7.5 43.5ZM45.5 43.5A5.5 5.5 0 1 1 56.5 43.5A5.5 5.5 0 1 1 45.5 43.5ZM6.31 60H19.69A1.21 1.21 0 0 0 20.84 58.42A7.99 7.99 0 0 0 5.11 58.74A1.2 1.2 0 0 0 6.31 60ZM44.31 60H57.69A1.21 1.21 0 0 0 58.84 58.42A7.99 7.99 0 0 0 43.11 58.74A1.2 1.2 0 0 0 44.31 60Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M19.65 38H23.89A1.02 1.02 0 0 0 24.77 37.48A8.81 8.81 0 0 1 39.36 37.66A1 1 0 0 0 40.11 38H44.35A1.03 1.03 0 0 0 45.14 37.63A8.34 8.34 0 0 1 53.62 35.61A1.05 1.05 0 0 0 54.7 35.06A7 7 0 0 0 56 30.99V13.01A7 7 0 0 0 48.99 6H15.01A7 7 0 0 0 8 13.01V30.99A6.92 6.92 0 0 0 9.52 35.34A1.04 1.04 0 0 0 10.67 35.53A8.33 8.33 0 0 1 19.03 37.79A1 1 0 0 0 19.65 38ZM30.32 10.45L41.07 16.65A5 5 0 0 1 41.08 25.34L30.33 31.55A5 5 0 0 1 22.8 27.21V14.8A5 5 0 0 1 30.32 10.45ZM26 42.5A6 6 0 1 1 38 42.5A6 6 0 1 1 26 42.5ZM25.06 60H38.94A1.21 1.21 0 0 0 40.11 58.5A8.19 8.19 0 0 0 23.86 58.8A1.2 1.2 0 0 0 25.06 60Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M26 14.79V27.21A1.8 1.8 0 0 0 28.73 28.78L39.47 22.57A1.8 1.8 0 0 0 39.47 19.43L28.73 13.22A1.8 1.8 0 0 0 26 14.79Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 162, 145), rgb(0, 157, 186), rgb(131, 199, 186), rgb(236, 72, 153)),
            paint(rgb(20, 184, 166), rgb(6, 182, 212), rgb(27, 115, 102), rgb(236, 72, 153)),
            paint(rgb(0, 166, 149), rgb(0, 161, 191), rgb(139, 204, 192), rgb(236, 72, 153)),
            paint(rgb(20, 184, 166), rgb(6, 182, 212), rgb(43, 109, 99), rgb(236, 72, 153)),
            paint(rgb(0, 157, 140), rgb(0, 153, 183), rgb(130, 194, 186), rgb(236, 72, 153)),
            paint(rgb(20, 184, 166), rgb(6, 182, 212), rgb(33, 111, 107), rgb(236, 72, 153)),
            paint(rgb(0, 163, 146), rgb(0, 158, 188), rgb(136, 200, 190), rgb(236, 72, 153)),
            paint(rgb(20, 184, 166), rgb(6, 182, 212), rgb(39, 110, 103), rgb(236, 72, 153)),
        ],
    },
    Ready {
        mark: Mark { id: "community", name: "Azora Community", family: "service", role: "Community", description: "Two people close their arms, and the arms are one heart round another." },
        drawing: Drawing {
            title: Borrowed("Azora Community"),
            desc: Borrowed("Two people close their arms, and the arms are one heart round another."),
            stops: Stops { from: rgb(249, 115, 22), to: rgb(245, 158, 11), seed: rgb(236, 72, 153) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M38.8 11.2a7.2 7.2 0 1 1 14.4 0a7.2 7.2 0 1 1 -14.4 0ZM25.2 11.2a7.2 7.2 0 1 0 -14.4 0a7.2 7.2 0 1 0 14.4 0ZM32 60.43A4.69 4.69 0 0 0 33.86 59.95A41.91 41.91 0 0 0 57.08 38.36A13.3 13.3 0 0 0 34.7 24.77A2.5 2.5 0 0 0 34.3 26.13L34.33 29.26A2.54 2.54 0 0 0 36.91 31.38L38.53 31.72A2.57 2.57 0 0 0 40.92 30.38A4.9 4.9 0 0 1 48.92 36.02A33.52 33.52 0 0 1 32.21 51.53L32 51.54L31.79 51.53A33.52 33.52 0 0 1 15.08 36.02A4.9 4.9 0 0 1 23.08 30.38A2.57 2.57 0 0 0 25.47 31.72L27.09 31.38A2.54 2.54 0 0 0 29.67 29.26L29.7 26.13A2.5 2.5 0 0 0 29.3 24.77A13.3 13.3 0 0 0 6.92 38.36A41.91 41.91 0 0 0 30.14 59.95A4.69 4.69 0 0 0 32 60.43Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M32 48.74A1.89 1.89 0 0 0 33.27 48.12A21.93 21.93 0 0 0 39.95 40.07A4.4 4.4 0 0 0 32 36.39A4.4 4.4 0 0 0 24.05 40.07A21.93 21.93 0 0 0 30.73 48.12A1.89 1.89 0 0 0 32 48.74Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(237, 104, 0), rgb(220, 116, 0), rgb(245, 170, 128), rgb(236, 72, 153)),
            paint(rgb(249, 115, 22), rgb(245, 158, 11), rgb(145, 82, 35), rgb(236, 72, 153)),
            paint(rgb(242, 109, 4), rgb(225, 120, 0), rgb(253, 174, 133), rgb(236, 72, 153)),
            paint(rgb(249, 115, 22), rgb(245, 158, 11), rgb(146, 74, 34), rgb(236, 72, 153)),
            paint(rgb(233, 100, 0), rgb(216, 113, 0), rgb(242, 165, 131), rgb(236, 72, 153)),
            paint(rgb(249, 115, 22), rgb(245, 158, 11), rgb(144, 78, 47), rgb(236, 72, 153)),
            paint(rgb(238, 105, 0), rgb(221, 117, 0), rgb(249, 170, 132), rgb(236, 72, 153)),
            paint(rgb(249, 115, 22), rgb(245, 158, 11), rgb(145, 75, 40), rgb(236, 72, 153)),
        ],
    },
    Ready {
        mark: Mark { id: "innovation-hub", name: "Azora Innovation Hub", family: "service", role: "Innovation", description: "A light bulb that is a rocket: the bright idea lifts off." },
        drawing: Drawing {
            title: Borrowed("Azora Innovation Hub"),
            desc: Borrowed("A light bulb that is a rocket: the bright idea lifts off."),
            stops: Stops { from: rgb(236, 72, 153), to: rgb(244, 63, 94), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M17.28 36.43A1 1 0 0 1 18.89 36.60L20.23 38.91A1.2 1.2 0 0 1 20.39 39.53L20.22 49.26A1.8 1.8 0 0 1 19.42 50.72L7.69 58.54A1.6 1.6 0 0 1 5.20 57.21L5.20 50.84A2.2 2.2 0 0 1 5.76 49.37ZM58.24 49.37A2.2 2.2 0 0 1 58.80 50.84L58.80 57.21A1.6 1.6 0 0 1 56.31 58.54L44.58 50.72A1.8 1.8 0 0 1 43.78 49.26L43.61 39.53A1.2 1.2 0 0 1 43.77 38.91L45.11 36.60A1 1 0 0 1 46.72 36.43Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M30.5 40.5V32.44L24.24 22.82A1.5 1.5 0 0 1 26.76 21.18L32 29.25L37.24 21.18A1.5 1.5 0 0 1 39.76 22.82L33.5 32.44V40.5H38.62A1.5 1.5 0 0 0 39.93 39.73L44.26 32A13.01 13.01 0 0 1 45.3 30.53A16.6 16.6 0 1 0 19.21 31.18A7.03 7.03 0 0 1 19.74 32L24.07 39.73A1.5 1.5 0 0 0 25.38 40.5ZM39 43H25A2 2 0 0 0 25 47H39A2 2 0 0 0 39 43Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M29.62 57.6L31.51 60.3A0.6 0.6 0 0 0 32.49 60.3L34.37 57.61A4.4 4.4 0 1 0 29.62 57.6Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(246, 155, 191), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(139, 62, 95), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(252, 156, 195), rgb(243, 161, 1)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(140, 53, 93), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(245, 152, 194), rgb(239, 150, 0)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(138, 56, 100), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(249, 154, 194), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(244, 63, 94), rgb(139, 54, 96), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "library", name: "Azora Library", family: "service", role: "Digital library", description: "A shelf under a cloud: everyone's books, and one that shines." },
        drawing: Drawing {
            title: Borrowed("Azora Library"),
            desc: Borrowed("A shelf under a cloud: everyone's books, and one that shines."),
            stops: Stops { from: rgb(139, 92, 246), to: rgb(236, 72, 153), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M5.6 56H58.4A1.6 1.6 0 0 1 60 57.6V58.4A1.6 1.6 0 0 1 58.4 60H5.6A1.6 1.6 0 0 1 4 58.4V57.6A1.6 1.6 0 0 1 5.6 56Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M17.75 28.10H46.72A5.72 5.72 0 0 0 52.23 23.93A9.76 9.76 0 0 0 53.28 21.65A8.84 8.84 0 0 0 41.26 10.98A0.97 0.97 0 0 1 40.09 10.39A10.93 10.93 0 0 0 20.17 12.38A0.99 0.99 0 0 1 19.08 12.91A7.61 7.61 0 0 0 12.98 25.52A5.70 5.70 0 0 0 17.75 28.10Z\"/>")),
                ]) },
                Part { min: 25, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M5.8 33H10A1.8 1.8 0 0 1 11.8 34.8V51.6A1.8 1.8 0 0 1 10 53.4H5.8A1.8 1.8 0 0 1 4 51.6V34.8A1.8 1.8 0 0 1 5.8 33ZM16.2 36H20.4A1.8 1.8 0 0 1 22.2 37.8V51.6A1.8 1.8 0 0 1 20.4 53.4H16.2A1.8 1.8 0 0 1 14.4 51.6V37.8A1.8 1.8 0 0 1 16.2 36ZM37 33H41.2A1.8 1.8 0 0 1 43 34.8V51.6A1.8 1.8 0 0 1 41.2 53.4H37A1.8 1.8 0 0 1 35.2 51.6V34.8A1.8 1.8 0 0 1 37 33ZM50.37 51.28L45.70 35.98A1.8 1.8 0 0 1 46.89 33.73L50.72 32.56A1.8 1.8 0 0 1 52.96 33.76L57.64 49.06A1.8 1.8 0 0 1 56.45 51.30L52.62 52.47A1.8 1.8 0 0 1 50.37 51.28Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M26.6 31H30.8A1.8 1.8 0 0 1 32.6 32.8V51.6A1.8 1.8 0 0 1 30.8 53.4H26.6A1.8 1.8 0 0 1 24.8 51.6V32.8A1.8 1.8 0 0 1 26.6 31Z\"/>")),
                ]) },
                Part { min: 1, max: 24, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M5.8 34H11.7A1.8 1.8 0 0 1 13.5 35.8V51.2A1.8 1.8 0 0 1 11.7 53H5.8A1.8 1.8 0 0 1 4 51.2V35.8A1.8 1.8 0 0 1 5.8 34ZM33.8 34H39.7A1.8 1.8 0 0 1 41.5 35.8V51.2A1.8 1.8 0 0 1 39.7 53H33.8A1.8 1.8 0 0 1 32 51.2V35.8A1.8 1.8 0 0 1 33.8 34ZM49.24 50.89L44.67 36.81A1.8 1.8 0 0 1 45.83 34.54L50.58 33.00A1.8 1.8 0 0 1 52.85 34.15L57.42 48.23A1.8 1.8 0 0 1 56.27 50.50L51.51 52.04A1.8 1.8 0 0 1 49.24 50.89Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M19.8 31.6H25.7A1.8 1.8 0 0 1 27.5 33.4V51.2A1.8 1.8 0 0 1 25.7 53H19.8A1.8 1.8 0 0 1 18 51.2V33.4A1.8 1.8 0 0 1 19.8 31.6Z\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(177, 163, 250), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(83, 70, 146), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(183, 165, 254), rgb(243, 161, 1)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(86, 63, 143), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(177, 160, 253), rgb(239, 150, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(84, 64, 150), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(181, 163, 253), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(85, 63, 146), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "mint-mine", name: "Azora Mint Mine", family: "service", role: "Mining engine", description: "The pick has just struck, and the coin comes free." },
        drawing: Drawing {
            title: Borrowed("Azora Mint Mine"),
            desc: Borrowed("The pick has just struck, and the coin comes free."),
            stops: Stops { from: rgb(234, 179, 8), to: rgb(245, 158, 11), seed: rgb(6, 182, 212) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M39.78 21.48L33.02 25.38L51.72 57.77A3.9 3.9 0 0 0 58.48 53.87Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M32.41 22.5L37.59 19.52A2.02 2.02 0 0 0 38.51 17.14A1.02 1.02 0 0 1 39.16 16.05A102.39 102.39 0 0 1 56.55 9.27A1.5 1.5 0 0 0 56.18 6.39A38.2 38.2 0 0 0 34.16 8.12A1 1 0 0 1 33.06 7.65L32.14 6.05A2 2 0 0 0 29.39 5.31L24.21 8.3A2 2 0 0 0 23.48 11.05L24.4 12.65A1 1 0 0 1 24.14 13.95A37.98 37.98 0 0 0 12.54 29.83A0.8 0.8 0 0 0 13.66 30.74A16.3 16.3 0 0 1 18.51 29.63A1.01 1.01 0 0 0 19.03 29.32A98.16 98.16 0 0 1 28.85 21.99A1.03 1.03 0 0 1 30.09 22.28A2 2 0 0 0 32.41 22.5ZM6 45.6A13.6 13.6 0 1 1 33.2 45.6A13.6 13.6 0 1 1 6 45.6ZM11.2 45.6A8.4 8.4 0 1 1 28 45.6A8.4 8.4 0 1 1 11.2 45.6Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"19.6\" cy=\"45.6\" r=\"5.7\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(214, 118, 0), rgb(220, 116, 0), rgb(229, 175, 127), rgb(6, 182, 212)),
            paint(rgb(234, 179, 8), rgb(245, 158, 11), rgb(135, 113, 37), rgb(6, 182, 212)),
            paint(rgb(217, 125, 0), rgb(225, 120, 0), rgb(236, 181, 133), rgb(6, 182, 212)),
            paint(rgb(234, 179, 8), rgb(245, 158, 11), rgb(137, 107, 36), rgb(6, 182, 212)),
            paint(rgb(213, 116, 0), rgb(216, 113, 0), rgb(228, 172, 131), rgb(6, 182, 212)),
            paint(rgb(234, 179, 8), rgb(245, 158, 11), rgb(134, 110, 51), rgb(6, 182, 212)),
            paint(rgb(215, 121, 0), rgb(221, 117, 0), rgb(233, 177, 131), rgb(6, 182, 212)),
            paint(rgb(234, 179, 8), rgb(245, 158, 11), rgb(136, 107, 43), rgb(6, 182, 212)),
        ],
    },
    Ready {
        mark: Mark { id: "research-center", name: "Azora Research Center", family: "service", role: "Research", description: "A microscope whose arm is an orbit; the specimen is its nucleus." },
        drawing: Drawing {
            title: Borrowed("Azora Research Center"),
            desc: Borrowed("A microscope whose arm is an orbit; the specimen is its nucleus."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(139, 92, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M31.99 52.3V53.2A0.8 0.8 0 0 1 31.19 54H11.51A2.5 2.5 0 1 0 11.51 59H52.49A2.5 2.5 0 1 0 52.49 54H47.98A0.81 0.81 0 0 1 47.55 52.51A23.8 23.8 0 0 0 27.14 11.19A0.84 0.84 0 0 1 26.31 10.64A2.5 2.5 0 0 0 22.89 9.74L15.11 14.23A2.5 2.5 0 0 0 14.19 17.65L18.18 24.57A2.52 2.52 0 0 0 21.37 25.62A0.8 0.8 0 0 1 22.24 26L23.66 28.45A1.6 1.6 0 0 0 25.85 29.04L30.35 26.45A1.6 1.6 0 0 0 30.93 24.25L29.52 21.8A0.82 0.82 0 0 1 29.81 20.7A2.52 2.52 0 0 0 30.41 17.75A0.81 0.81 0 0 1 31.26 16.72A17.8 17.8 0 1 1 31.99 52.3ZM14.98 11.42L20.52 8.22A1.8 1.8 0 0 0 21.18 5.75L20.73 4.99A1.8 1.8 0 0 0 18.27 4.32L12.73 7.52A1.8 1.8 0 0 0 12.07 9.99L12.52 10.75A1.8 1.8 0 0 0 14.98 11.42Z\"/><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M12.5 46.5H36\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"34.5\" r=\"5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(139, 92, 246), rgb(130, 197, 211), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(24, 114, 126), rgb(251, 191, 36)),
            paint(rgb(0, 161, 191), rgb(139, 92, 246), rgb(139, 201, 218), rgb(243, 161, 1)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(42, 108, 124), rgb(251, 191, 36)),
            paint(rgb(0, 153, 183), rgb(139, 92, 246), rgb(130, 191, 213), rgb(239, 150, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(31, 110, 132), rgb(251, 191, 36)),
            paint(rgb(0, 158, 188), rgb(139, 92, 246), rgb(135, 197, 216), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(38, 109, 127), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "student-life", name: "Azora Student Life", family: "service", role: "Student services", description: "Three friends at play: one leaps, and the ball goes up." },
        drawing: Drawing {
            title: Borrowed("Azora Student Life"),
            desc: Borrowed("Three friends at play: one leaps, and the ball goes up."),
            stops: Stops { from: rgb(244, 63, 94), to: rgb(236, 72, 153), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M6.9 39A4.6 4.6 0 1 1 16.1 39A4.6 4.6 0 1 1 6.9 39ZM48.9 36.91A5.8 5.8 0 0 1 49.46 41.94A4.6 4.6 0 1 0 48.9 36.91ZM18.61 56.47L17.74 49.46A7.6 7.6 0 0 0 4.87 57.49A1.2 1.2 0 0 0 5.85 58H17.15A1.22 1.22 0 0 0 18.28 57.24A7.5 7.5 0 0 0 18.61 56.47ZM48.45 58H57.55A1.25 1.25 0 0 0 58.6 57.4A7 7 0 1 0 47.61 57.65A1.2 1.2 0 0 0 48.45 58Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M24.6 16.5A6.2 6.2 0 1 1 37 16.5A6.2 6.2 0 1 1 24.6 16.5ZM24.37 32.95L25.94 40.28A2 2 0 0 1 25.23 42.26L21.39 45.34A3.4 3.4 0 0 0 20.13 48.44L21.12 56.41A3.4 3.4 0 1 0 27.87 55.56L27.25 50.58A2 2 0 0 1 27.98 48.77L30.74 46.56A2 2 0 0 1 33.12 46.47L37.12 49.21A3.3 3.3 0 0 0 41.62 48.5L46.61 42.02A3.3 3.3 0 1 0 41.38 38L40.08 39.68A2 2 0 0 1 36.54 38.04L37.63 32.95A2.01 2.01 0 0 1 38.87 31.5A3.32 3.32 0 0 0 39.97 30.69L48.45 21.21A3.3 3.3 0 1 0 43.53 16.81L37.04 24.07A2.02 2.02 0 0 1 34.37 24.37A7.02 7.02 0 0 0 27.15 24.65A2 2 0 0 1 24.86 24.37L16.23 16.56A3.3 3.3 0 1 0 11.8 21.46L22.27 30.94A3.46 3.46 0 0 0 23.3 31.58A2 2 0 0 1 24.37 32.95Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"52\" cy=\"9.2\" r=\"5.2\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(252, 152, 156), rgb(241, 154, 0)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(144, 59, 63), rgb(251, 191, 36)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(255, 153, 160), rgb(243, 161, 1)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(144, 50, 61), rgb(251, 191, 36)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(251, 149, 159), rgb(239, 150, 0)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(143, 54, 70), rgb(251, 191, 36)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(255, 152, 159), rgb(241, 154, 0)),
            paint(rgb(244, 63, 94), rgb(236, 72, 153), rgb(143, 51, 65), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "mail", name: "Azora Mail", family: "service", role: "Mail", description: "A letter closed by its seed: the flap comes down, and the pocket opens for it." },
        drawing: Drawing {
            title: Borrowed("Azora Mail"),
            desc: Borrowed("A letter closed by its seed: the flap comes down, and the pocket opens for it."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(59, 130, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" d=\"M14 9H50A2.4 2.4 0 0 1 51.7 13.1L40.41 24.39A8.5 8.5 0 0 0 23.59 24.39L12.3 13.1A2.4 2.4 0 0 1 14 9Z\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M6 18V44A8 8 0 0 0 14 52H50A8 8 0 0 0 58 44V18A1.6 1.6 0 0 0 55.3 16.9L39.5 32.4A10.6 10.6 0 0 1 24.5 32.4L8.7 16.9A1.6 1.6 0 0 0 6 18ZM23.46 37.46A1.5 1.5 0 0 0 21.34 35.34L14.03 42.67A1.5 1.5 0 0 0 16.26 44.66L23.46 37.46ZM40.54 37.46A1.5 1.5 0 0 1 42.66 35.34L49.97 42.67A1.5 1.5 0 0 1 47.74 44.66L40.54 37.46Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"25.6\" r=\"5.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(59, 130, 246), rgb(130, 197, 211), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(59, 130, 246), rgb(24, 114, 126), rgb(251, 191, 36)),
            paint(rgb(0, 161, 191), rgb(59, 130, 246), rgb(139, 201, 218), rgb(243, 161, 1)),
            paint(rgb(6, 182, 212), rgb(59, 130, 246), rgb(42, 108, 124), rgb(251, 191, 36)),
            paint(rgb(0, 153, 183), rgb(59, 130, 246), rgb(130, 191, 213), rgb(239, 150, 0)),
            paint(rgb(6, 182, 212), rgb(59, 130, 246), rgb(31, 110, 132), rgb(251, 191, 36)),
            paint(rgb(0, 158, 188), rgb(59, 130, 246), rgb(135, 197, 216), rgb(241, 154, 0)),
            paint(rgb(6, 182, 212), rgb(59, 130, 246), rgb(38, 109, 127), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-core", name: "Elara Core", family: "elara", role: "Constitutional AI teacher", description: "The Sankofa bird turns back to the golden egg, which is the jewel of her own halo." },
        drawing: Drawing {
            title: Borrowed("Elara Core"),
            desc: Borrowed("The Sankofa bird turns back to the golden egg, which is the jewel of her own halo."),
            stops: Stops { from: rgb(236, 72, 153), to: rgb(139, 92, 246), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"M7.08 29.11A25.3 25.3 0 0 1 56.92 29.11\"/><path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M23.16 27.99A6.1 6.1 0 0 1 21.97 18.2A17.5 17.5 0 0 1 49.89 38.12A30 30 0 0 1 43.04 47.76A1.4 1.4 0 0 0 42.6 48.78V55.7A0.7 0.7 0 0 0 43.3 56.4H44.4A1.8 1.8 0 0 1 44.4 60H40.8A1.8 1.8 0 0 1 39 58.2V53.44A1.4 1.4 0 0 0 36.93 52.21A30 30 0 0 1 33.68 53.75A1.4 1.4 0 0 0 32.8 55.05V55.7A0.7 0.7 0 0 0 33.5 56.4H34.6A1.8 1.8 0 0 1 34.6 60H31A1.8 1.8 0 0 1 29.2 58.2V56.86A1.4 1.4 0 0 0 27.54 55.49L10 58.75A2.9 2.9 0 1 1 9.32 53L18.25 52.55A1.05 1.05 0 0 0 18.17 50.45L7.46 50.78A3.2 3.2 0 1 1 8.08 44.46L17.36 46.62A1.05 1.05 0 0 0 17.87 44.58L7.55 41.86A2.9 2.9 0 1 1 10 36.71A44 44 0 0 0 29.37 44.66A13 13 0 0 0 34.95 19.32A2.2 2.2 0 0 0 32.16 21.76A6.1 6.1 0 0 1 30.33 27.08A5 5 0 0 0 28.8 30.3A1.2 1.2 0 0 1 26.66 30.95A12 12 0 0 0 23.16 27.99ZM23.73 22.36A1.7 1.7 0 1 0 27.13 22.36A1.7 1.7 0 1 0 23.73 22.36Z\"/><path fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" d=\"M28.11 33.87A3.3 3.3 0 0 1 31.87 33.07A6.2 6.2 0 0 1 35.3 36.91A4.5 4.5 0 1 1 26.54 38.77A6.2 6.2 0 0 1 28.11 33.87Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M21.05 22.63A7.8 7.8 0 0 1 20.58 12.97A21.4 21.4 0 0 1 59.07 29.12A30 30 0 0 1 44.69 49.79A1.4 1.4 0 0 0 44 51V55.3A0.7 0.7 0 0 0 44.7 56H45.6A2 2 0 0 1 45.6 60H42A2 2 0 0 1 40 58V53.97A1.4 1.4 0 0 0 38.2 52.63A30 30 0 0 1 33.23 53.68A1.4 1.4 0 0 0 32 55.07V55.3A0.7 0.7 0 0 0 32.7 56H33.6A2 2 0 0 1 33.6 60H30A2 2 0 0 1 28 58V55.17A1.4 1.4 0 0 0 26.71 53.78L8.41 52.29A2.3 2.3 0 0 1 8.6 47.7H12.6A1.7 1.7 0 0 0 12.6 44.3H6.3A2.3 2.3 0 0 1 6.3 39.7H12.6A1.7 1.7 0 0 0 12.6 36.3H8.6A2.3 2.3 0 1 1 9.9 32.1A80 80 0 0 0 30.47 42.22A16 16 0 1 0 37.6 11.15A3 3 0 0 0 34.34 15.06A7.8 7.8 0 0 1 30.3 24.53A6 6 0 0 0 27.29 27.83A1.8 1.8 0 0 1 23.88 27.73A14 14 0 0 0 21.05 22.63ZM23.93 17.9A2.2 2.2 0 1 0 28.33 17.9A2.2 2.2 0 1 0 23.93 17.9Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"34\" cy=\"34.4\" r=\"5.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(246, 155, 191), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(139, 62, 95), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(252, 156, 195), rgb(243, 161, 1)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(140, 53, 93), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(245, 152, 194), rgb(239, 150, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(138, 56, 100), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(249, 154, 194), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(139, 92, 246), rgb(139, 54, 96), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-ide", name: "Elara IDE", family: "elara", role: "Code weaver", description: "Code is weaving: two strips of cloth, each with its bracket, are sewn along the slash." },
        drawing: Drawing {
            title: Borrowed("Elara IDE"),
            desc: Borrowed("Code is weaving: two strips of cloth, each with its bracket, are sewn along the slash."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(139, 92, 246), seed: rgb(16, 185, 129) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M39.48 21.83L27.91 57.43A1.2 1.2 0 0 0 29.06 59H43.99A8 8 0 0 0 52 50.99V29.01A8 8 0 0 0 43.99 21H40.62A1.2 1.2 0 0 0 39.48 21.83ZM43.57 40L38.35 34.61A1.6 1.6 0 1 1 40.65 32.39L46.95 38.89A1.6 1.6 0 0 1 46.95 41.11L40.65 47.61A1.6 1.6 0 0 1 38.35 45.39ZM12 29.01V50.99A8 8 0 0 0 20.01 59H23.38A1.2 1.2 0 0 0 24.52 58.17L36.09 22.57A1.2 1.2 0 0 0 34.94 21H20.01A8 8 0 0 0 12 29.01ZM20.43 40L25.65 45.39A1.6 1.6 0 1 1 23.35 47.61L17.05 41.11A1.6 1.6 0 0 1 17.05 38.89L23.35 32.39A1.6 1.6 0 0 1 25.65 34.61Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M39.8 21.83L27.9 58.43A1.2 1.2 0 0 0 29.05 60H43.99A8 8 0 0 0 52 51.99V29.01A8 8 0 0 0 43.99 21H40.94A1.2 1.2 0 0 0 39.8 21.83ZM43.62 40L38.95 34.26A2 2 0 0 1 42.05 31.74L47.75 38.74A2 2 0 0 1 47.75 41.26L42.05 48.26A2 2 0 0 1 38.95 45.74ZM12 29.01V51.99A8 8 0 0 0 20.01 60H22.74A1.2 1.2 0 0 0 23.88 59.17L35.77 22.57A1.2 1.2 0 0 0 34.63 21H20.01A8 8 0 0 0 12 29.01ZM20.38 40L25.05 45.74A2 2 0 1 1 21.95 48.26L16.25 41.26A2 2 0 0 1 16.25 38.74L21.95 31.74A2 2 0 1 1 25.05 34.26Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(139, 92, 246), rgb(130, 197, 211), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(24, 114, 126), rgb(16, 185, 129)),
            paint(rgb(0, 161, 191), rgb(139, 92, 246), rgb(139, 201, 218), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(42, 108, 124), rgb(16, 185, 129)),
            paint(rgb(0, 153, 183), rgb(139, 92, 246), rgb(130, 191, 213), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(31, 110, 132), rgb(16, 185, 129)),
            paint(rgb(0, 158, 188), rgb(139, 92, 246), rgb(135, 197, 216), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(38, 109, 127), rgb(16, 185, 129)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-voice", name: "Elara Voice", family: "elara", role: "Voice assistant", description: "A microphone whose head is a talking drum; the halo is its wave." },
        drawing: Drawing {
            title: Borrowed("Elara Voice"),
            desc: Borrowed("A microphone whose head is a talking drum; the halo is its wave."),
            stops: Stops { from: rgb(245, 158, 11), to: rgb(236, 72, 153), seed: rgb(6, 182, 212) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M32 21.2L40.19 21.17A0.71 0.71 0 0 0 40.45 19.94A10.4 10.4 0 0 0 32 15.6A10.4 10.4 0 0 0 23.55 19.94A0.71 0.71 0 0 0 23.81 21.17L32 21.2ZM32 36L39.7 35.97A0.72 0.72 0 0 0 40.03 34.78A11.67 11.67 0 0 1 40.2 24.78A0.7 0.7 0 0 0 39.5 24H32H24.5A0.7 0.7 0 0 0 23.8 24.78A11.67 11.67 0 0 1 23.97 34.78A0.72 0.72 0 0 0 24.3 35.97L32 36ZM32 44.4A10.34 10.34 0 0 0 40.67 39.68A0.7 0.7 0 0 0 39.99 38.8H32H24.01A0.7 0.7 0 0 0 23.33 39.68A10.34 10.34 0 0 0 32 44.4Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M21.5 28V25.9A10.5 10.5 0 0 1 42.5 25.9V28ZM21.5 32V34.4A10.5 10.5 0 0 0 42.5 34.4V32Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M32 60L40.78 59.97A2.6 2.6 0 0 0 40.4 54.8L35.78 54.77A0.8 0.8 0 0 1 35.2 54A1.75 1.75 0 0 1 35.45 52.42A1.4 1.4 0 0 1 36.33 52.11A19.18 19.18 0 0 0 51.16 33.61A2.6 2.6 0 0 0 45.97 34.26A14 14 0 0 1 32 47.4A14 14 0 0 1 18.03 34.26A2.6 2.6 0 0 0 12.84 33.61A19.18 19.18 0 0 0 27.67 52.11A1.4 1.4 0 0 1 28.55 52.42A1.75 1.75 0 0 1 28.8 54A0.8 0.8 0 0 1 28.22 54.77L23.6 54.8A2.6 2.6 0 0 0 23.22 59.97L32 60Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(220, 116, 0), rgb(236, 72, 153), rgb(233, 175, 127), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(236, 72, 153), rgb(141, 103, 36), rgb(6, 182, 212)),
            paint(rgb(225, 120, 0), rgb(236, 72, 153), rgb(242, 178, 133), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(236, 72, 153), rgb(143, 96, 35), rgb(6, 182, 212)),
            paint(rgb(216, 113, 0), rgb(236, 72, 153), rgb(230, 170, 131), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(236, 72, 153), rgb(141, 99, 49), rgb(6, 182, 212)),
            paint(rgb(221, 117, 0), rgb(236, 72, 153), rgb(237, 175, 131), rgb(6, 182, 212)),
            paint(rgb(245, 158, 11), rgb(236, 72, 153), rgb(142, 97, 41), rgb(6, 182, 212)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-vision", name: "Elara Vision", family: "elara", role: "Visual seer", description: "Six leaves turn into an aperture that sees, under the halo all of Elara wears." },
        drawing: Drawing {
            title: Borrowed("Elara Vision"),
            desc: Borrowed("Six leaves turn into an aperture that sees, under the halo all of Elara wears."),
            stops: Stops { from: rgb(6, 182, 212), to: rgb(139, 92, 246), seed: rgb(16, 185, 129) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M43.1 38.65L48.83 48.58A0.8 0.8 0 0 0 50.26 48.5A20.35 20.35 0 0 0 51.32 32.86A0.8 0.8 0 0 0 50.6 32.41H39.15A0.8 0.8 0 0 0 38.46 33.61L41.4 38.71A0.8 0.8 0 0 0 42.49 39A10.69 10.69 0 0 1 43.1 38.65ZM36.9 29.41H48.36A0.81 0.81 0 0 0 48.97 28.08A20.36 20.36 0 0 0 36 19.4A0.8 0.8 0 0 0 35.25 19.8L29.52 29.71A0.8 0.8 0 0 0 30.22 30.91H36.1A0.8 0.8 0 0 0 36.9 30.11A10.69 10.69 0 0 1 36.9 29.41ZM38.2 48.64L32.47 58.57A0.8 0.8 0 0 0 33.21 59.76A20.36 20.36 0 0 0 47.32 52.86A0.8 0.8 0 0 0 47.35 52.01L41.63 42.1A0.8 0.8 0 0 0 40.24 42.1L37.3 47.19A0.8 0.8 0 0 0 37.59 48.29A10.69 10.69 0 0 1 38.2 48.64ZM27.1 49.39H15.64A0.81 0.81 0 0 0 15.03 50.72A20.36 20.36 0 0 0 28 59.4A0.8 0.8 0 0 0 28.75 59L34.48 49.09A0.8 0.8 0 0 0 33.78 47.89H27.9A0.8 0.8 0 0 0 27.1 48.69A10.69 10.69 0 0 1 27.1 49.39ZM25.8 30.16L31.53 20.23A0.8 0.8 0 0 0 30.79 19.04A20.36 20.36 0 0 0 16.68 25.94A0.8 0.8 0 0 0 16.65 26.79L22.37 36.7A0.8 0.8 0 0 0 23.76 36.7L26.7 31.61A0.8 0.8 0 0 0 26.41 30.51A10.69 10.69 0 0 1 25.8 30.16ZM20.9 40.15L15.17 30.22A0.8 0.8 0 0 0 13.74 30.3A20.35 20.35 0 0 0 12.68 45.94A0.8 0.8 0 0 0 13.4 46.39H24.85A0.8 0.8 0 0 0 25.54 45.19L22.6 40.09A0.8 0.8 0 0 0 21.51 39.8A10.69 10.69 0 0 1 20.9 40.15Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" stroke-width=\"4\" stroke-linejoin=\"round\" d=\"M43.2 34.6L49.3 45.1L50.2 39.9L49.6 34.6ZM32.6 28.8L34.8 28.8L34.8 27.3L45.6 27.3L41.5 23.8L36.6 21.7ZM35.7 57.3L40.7 55.4L45 52.2L40.9 45.2L39.8 47.1L41.1 47.9ZM18.4 51.5L22.5 55L27.4 57.1L31.4 50L29.2 50L29.2 51.5ZM19 26.6L22.2 32.1L28.3 21.5L23.3 23.4ZM14.4 44.2L20.8 44.2L14.7 33.7L13.8 38.9Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(0, 157, 186), rgb(139, 92, 246), rgb(130, 197, 211), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(24, 114, 126), rgb(16, 185, 129)),
            paint(rgb(0, 161, 191), rgb(139, 92, 246), rgb(139, 201, 218), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(42, 108, 124), rgb(16, 185, 129)),
            paint(rgb(0, 153, 183), rgb(139, 92, 246), rgb(130, 191, 213), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(31, 110, 132), rgb(16, 185, 129)),
            paint(rgb(0, 158, 188), rgb(139, 92, 246), rgb(135, 197, 216), rgb(16, 185, 129)),
            paint(rgb(6, 182, 212), rgb(139, 92, 246), rgb(38, 109, 127), rgb(16, 185, 129)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-mind", name: "Elara Mind", family: "elara", role: "Deep thinker", description: "Two hemispheres, and each fold is a path." },
        drawing: Drawing {
            title: Borrowed("Elara Mind"),
            desc: Borrowed("Two hemispheres, and each fold is a path."),
            stops: Stops { from: rgb(139, 92, 246), to: rgb(236, 72, 153), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M33.5 52.88A1.29 1.29 0 0 0 34.12 53.91A6.99 6.99 0 0 0 45.84 49.36A3.23 3.23 0 0 1 45.72 48.14A6.86 6.86 0 0 0 38.38 41.94A1.45 1.45 0 1 1 38.89 39.05A9.77 9.77 0 0 1 48.4 46.48A1.01 1.01 0 0 0 50.16 46.52A7.16 7.16 0 0 0 51.36 38.5A3.06 3.06 0 0 1 50.67 37.55A7.06 7.06 0 0 0 40.32 36.2A1.45 1.45 0 0 1 38.99 33.6A9.97 9.97 0 0 1 50.48 33.32A1.02 1.02 0 0 0 51.84 32.31A7.17 7.17 0 0 0 47.52 24.18A3.06 3.06 0 0 1 46.38 23.93A7.08 7.08 0 0 0 38.52 27.51A1.45 1.45 0 0 1 36.32 25.6A10 10 0 0 1 43.38 20.92A1.01 1.01 0 0 0 43.52 19.13A6.98 6.98 0 0 0 33.65 19A1.75 1.75 0 0 0 33.5 20.13V52.88ZM30.5 52.88A1.29 1.29 0 0 1 29.88 53.91A6.99 6.99 0 0 1 18.16 49.36A3.23 3.23 0 0 0 18.28 48.14A6.86 6.86 0 0 1 25.62 41.94A1.45 1.45 0 1 0 25.11 39.05A9.77 9.77 0 0 0 15.6 46.48A1.01 1.01 0 0 1 13.84 46.52A7.16 7.16 0 0 1 12.64 38.5A3.06 3.06 0 0 0 13.33 37.55A7.06 7.06 0 0 1 23.68 36.2A1.45 1.45 0 0 0 25.01 33.6A9.97 9.97 0 0 0 13.52 33.32A1.02 1.02 0 0 1 12.16 32.31A7.17 7.17 0 0 1 16.48 24.18A3.06 3.06 0 0 0 17.62 23.93A7.08 7.08 0 0 1 25.48 27.51A1.45 1.45 0 0 0 27.68 25.6A10 10 0 0 0 20.62 20.92A1.01 1.01 0 0 1 20.48 19.13A6.98 6.98 0 0 1 30.35 19A1.75 1.75 0 0 1 30.5 20.13V52.88Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M34 52.89A2.54 2.54 0 0 0 36.03 55.18A7.01 7.01 0 0 0 45.97 48.72A7.14 7.14 0 0 0 51.68 39.51A7.17 7.17 0 0 0 44.6 34.45A1.81 1.81 0 1 1 45.91 31A12.2 12.2 0 0 1 49.82 32.01A2.02 2.02 0 0 0 51.76 28.95A7.22 7.22 0 0 0 45.49 23.56A6.97 6.97 0 0 0 34.43 18.42A2.99 2.99 0 0 0 34 20.86V52.89ZM30 52.89A2.54 2.54 0 0 1 27.97 55.18A7.01 7.01 0 0 1 18.03 48.72A7.14 7.14 0 0 1 12.32 39.51A7.17 7.17 0 0 1 19.4 34.45A1.81 1.81 0 1 0 18.09 31A12.2 12.2 0 0 0 14.18 32.01A2.02 2.02 0 0 1 12.24 28.95A7.22 7.22 0 0 1 18.51 23.56A6.97 6.97 0 0 1 29.57 18.42A2.99 2.99 0 0 1 30 20.86V52.89Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(177, 163, 250), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(83, 70, 146), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(183, 165, 254), rgb(243, 161, 1)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(86, 63, 143), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(177, 160, 253), rgb(239, 150, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(84, 64, 150), rgb(251, 191, 36)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(181, 163, 253), rgb(241, 154, 0)),
            paint(rgb(139, 92, 246), rgb(236, 72, 153), rgb(85, 63, 146), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-heart", name: "Elara Heart", family: "elara", role: "Emotional care", description: "A heart with its own pulse, held by the halo and jewel that all of Elara wears." },
        drawing: Drawing {
            title: Borrowed("Elara Heart"),
            desc: Borrowed("A heart with its own pulse, held by the halo and jewel that all of Elara wears."),
            stops: Stops { from: rgb(236, 72, 153), to: rgb(239, 68, 68), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M32 24A10 10 0 0 1 50.47 31.29A58 58 0 0 1 34.42 58.53A3.5 3.5 0 0 1 29.58 58.53A58 58 0 0 1 13.53 31.29A10 10 0 0 1 32 24ZM19.5 37.5H26.89L28.97 33.69L35.03 45.3L38.93 37.5H44.5A1.5 1.5 0 0 0 44.5 34.5H37.07L34.97 38.7L29.03 27.31L25.11 34.5H19.5A1.5 1.5 0 0 0 19.5 37.5Z\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M32 24A10 10 0 0 1 50.47 31.29A58 58 0 0 1 34.42 58.53A3.5 3.5 0 0 1 29.58 58.53A58 58 0 0 1 13.53 31.29A10 10 0 0 1 32 24Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(246, 155, 191), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(139, 62, 95), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(252, 156, 195), rgb(243, 161, 1)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(140, 53, 93), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(245, 152, 194), rgb(239, 150, 0)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(138, 56, 100), rgb(251, 191, 36)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(249, 154, 194), rgb(241, 154, 0)),
            paint(rgb(236, 72, 153), rgb(239, 68, 68), rgb(139, 54, 96), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "elara-dreams", name: "Elara Dreams", family: "elara", role: "Possibility explorer", description: "A cloud of thought rises from a sleeper and holds the moon, under the halo all of Elara wears." },
        drawing: Drawing {
            title: Borrowed("Elara Dreams"),
            desc: Borrowed("A cloud of thought rises from a sleeper and holds the moon, under the halo all of Elara wears."),
            stops: Stops { from: rgb(139, 92, 246), to: rgb(6, 182, 212), seed: rgb(236, 72, 153) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs><path fill=\"none\" stroke=\"")),
                    Color(Slot::Tone),
                    Text(Borrowed("\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M7.08 37.89A25.3 25.3 0 0 1 23.76 9.58M40.24 9.58A25.3 25.3 0 0 1 56.92 37.89\"/>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M20.4 48A8.4 8.4 0 0 1 16.35 32.24A3 3 0 0 0 17.88 29.95A12.8 12.8 0 0 1 42.9 27.85A3 3 0 0 0 45 29.92A9.2 9.2 0 0 1 42.6 48H20.4ZM28 25.8A9.4 9.4 0 1 0 39.79 39.35A1 1 0 0 0 38.65 37.87A7.8 7.8 0 0 1 29.32 27.13A1 1 0 0 0 28 25.8ZM19.1 54.4A3.9 3.9 0 1 1 26.9 54.4A3.9 3.9 0 1 1 19.1 54.4ZM11.2 57A2.8 2.8 0 1 1 16.8 57A2.8 2.8 0 1 1 11.2 57Z\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M20.3 48A8.8 8.8 0 0 1 15.83 31.62A3 3 0 0 0 17.29 29.37A13.6 13.6 0 0 1 43.91 27.28A3 3 0 0 0 45.83 29.32A9.6 9.6 0 0 1 42.7 48H20.3ZM28.8 24.1A10.4 10.4 0 1 0 41.76 37.58A1 1 0 0 0 40.42 36.32A8 8 0 0 1 30.01 25.49A1 1 0 0 0 28.8 24.1ZM18.9 54.9A4.1 4.1 0 1 1 27.1 54.9A4.1 4.1 0 1 1 18.9 54.9ZM10.6 57.2A2.8 2.8 0 1 1 16.2 57.2A2.8 2.8 0 1 1 10.6 57.2Z\"/>")),
                ]) },
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"8.5\" r=\"4.5\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(139, 92, 246), rgb(0, 157, 186), rgb(177, 163, 250), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(83, 70, 146), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(0, 161, 191), rgb(183, 165, 254), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(86, 63, 143), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(0, 153, 183), rgb(177, 160, 253), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(84, 64, 150), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(0, 158, 188), rgb(181, 163, 253), rgb(236, 72, 153)),
            paint(rgb(139, 92, 246), rgb(6, 182, 212), rgb(85, 63, 146), rgb(236, 72, 153)),
        ],
    },
    Ready {
        mark: Mark { id: "sankofa", name: "Sankofa", family: "emblem", role: "Emblem of the house", description: "The bird walks on and turns its head back for the egg: go back and fetch it." },
        drawing: Drawing {
            title: Borrowed("Sankofa"),
            desc: Borrowed("The bird walks on and turns its head back for the egg: go back and fetch it."),
            stops: Stops { from: rgb(37, 99, 235), to: rgb(244, 63, 94), seed: rgb(251, 191, 36) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs>")),
                ]) },
                Part { min: 28, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M5.91 24.27A1 1 0 0 0 4.53 25.01L4 28.06A4.48 4.48 0 0 0 4.48 30.09A1.72 1.72 0 0 0 5.54 30.61L26.03 37.4A1.35 1.35 0 0 1 24.98 39.88L6.74 33.87A1 1 0 0 0 5.64 35.11L6.49 38.38A2.7 2.7 0 0 0 8.06 39.93L26 46.6L28.18 47.6A1.4 1.4 0 0 1 28.8 48.76L28.82 58.47A1.8 1.8 0 0 0 30.6 60L34.47 59.98A1.8 1.8 0 0 0 34.2 56.4A1.61 1.61 0 0 1 32.91 56.08A1.4 1.4 0 0 1 32.4 55L32.42 50.07A1.41 1.41 0 0 1 34.15 48.92A23.48 23.48 0 0 0 37.97 48.94A1.4 1.4 0 0 1 39.2 50.33L39.22 58.47A1.8 1.8 0 0 0 41 60L44.87 59.98A1.8 1.8 0 0 0 44.6 56.4A1.61 1.61 0 0 1 43.31 56.08A1.4 1.4 0 0 1 42.8 55L42.82 48.69A1.41 1.41 0 0 1 43.8 47.57A22.01 22.01 0 0 0 56.53 34.94L57.69 32.57A20.4 20.4 0 0 0 25.79 8.88A6.17 6.17 0 0 0 24.29 11.71A6 6 0 0 0 29.64 19.05A6.03 6.03 0 0 1 33.07 20.98L34.1 21.99A0.7 0.7 0 0 0 35.15 21.26A12.38 12.38 0 0 1 34.77 18.57A6.19 6.19 0 0 1 35.63 15.46A6.85 6.85 0 0 0 36.12 13.79A2.03 2.03 0 0 1 38.24 12.41A12.8 12.8 0 1 1 25.8 24.72L9.34 16.27A2.7 2.7 0 0 0 5.74 18.32L5.38 20.46A1 1 0 0 0 5.98 21.36L25.33 29.66A1.35 1.35 0 0 1 24.07 32.04L5.91 24.27ZM28.43 12.85a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"38.2\" cy=\"28.6\" r=\"4.8\"/>")),
                ]) },
                Part { min: 1, max: 27, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M26.7 34.34A1.8 1.8 0 1 1 25.3 37.66L5.4 29.3A1 1 0 0 0 4.2 30.28L4.22 36.34A3.4 3.4 0 0 0 6.25 39.12L23.81 46.79A22.4 22.4 0 0 0 29.2 49.34L29.22 58.09A2.2 2.2 0 0 0 33.6 57.8V50.27A22.39 22.39 0 0 0 39.4 50.14L39.42 58.09A2.2 2.2 0 0 0 43.8 57.8V49A22.41 22.41 0 0 0 56.17 37.77L57.48 35.52A21.6 21.6 0 0 0 24.62 8.79A6.8 6.8 0 0 0 29.65 20.55A6.14 6.14 0 0 1 32.84 21.69A1.1 1.1 0 0 0 34.36 20.44A6.09 6.09 0 0 1 35.35 16.82A7.09 7.09 0 0 0 36.11 13.96A2.01 2.01 0 0 1 38.23 12.4A13.2 13.2 0 1 1 25.21 27.97L25.04 26.66A13.41 13.41 0 0 1 25 25.05L8.74 17.3A3.4 3.4 0 0 0 4.2 20.5L4.22 24.4A1 1 0 0 0 4.81 25.12L26.7 34.34Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"37.6\" cy=\"28.2\" r=\"5.6\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(120, 167, 244), rgb(241, 154, 0)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(23, 73, 140), rgb(251, 191, 36)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(128, 169, 249), rgb(243, 161, 1)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(36, 66, 137), rgb(251, 191, 36)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(121, 164, 247), rgb(239, 150, 0)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(30, 67, 144), rgb(251, 191, 36)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(125, 167, 247), rgb(241, 154, 0)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(33, 66, 140), rgb(251, 191, 36)),
        ],
    },
    Ready {
        mark: Mark { id: "azora", name: "Azora", family: "logo", role: "Logo of the house", description: "A bird in the round turns back to its egg, and three feathers grow about it: three jewels, one house." },
        drawing: Drawing {
            title: Borrowed("Azora"),
            desc: Borrowed("A bird in the round turns back to its egg, and three feathers grow about it: three jewels, one house."),
            stops: Stops { from: rgb(37, 99, 235), to: rgb(244, 63, 94), seed: rgb(16, 185, 129) },
            parts: Borrowed(&[
                Part { min: 1, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<defs><linearGradient id=\"")),
                    Prefix,
                    Text(Borrowed("body\" gradientUnits=\"userSpaceOnUse\" x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"><stop stop-color=\"")),
                    Color(Slot::From),
                    Text(Borrowed("\"/><stop offset=\"1\" stop-color=\"")),
                    Color(Slot::To),
                    Text(Borrowed("\"/></linearGradient></defs>")),
                ]) },
                Part { min: 21, max: 16384, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" fill-rule=\"evenodd\" d=\"M27.03 24.94A0.8 0.8 0 0 0 28.37 24.17A25.57 25.57 0 0 1 27.74 21.31A7.07 7.07 0 0 1 28.53 17.02A8.89 8.89 0 0 0 29.02 15.49A2.44 2.44 0 0 1 31.09 13.96A13.5 13.5 0 1 1 33.44 40.68A2.55 2.55 0 0 0 31.64 40.19A8.21 8.21 0 0 1 23.78 31.86A2.4 2.4 0 1 0 19.01 32.57A13 13 0 0 0 32.23 45.02A1.35 1.35 0 0 1 31.86 47.7A15.7 15.7 0 0 1 16.28 31.99A2.4 2.4 0 0 0 11.51 32.54A20.5 20.5 0 0 0 32.23 52.52A1.35 1.35 0 0 1 31.79 55.2A23.2 23.2 0 0 1 8.78 32.12A2.4 2.4 0 0 0 4.01 32.74A28 28 0 1 0 17.67 7.96A7.4 7.4 0 0 0 21.49 21.57A7 7 0 0 1 25.42 23.43L27.03 24.94ZM19.7 13.81a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1 -3.8 0Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"32\" r=\"5.3\"/>")),
                ]) },
                Part { min: 1, max: 20, pieces: Borrowed(&[
                    Text(Borrowed("<path fill=\"url(#")),
                    Prefix,
                    Text(Borrowed("body)\" d=\"M27.88 23.67A6.08 6.08 0 0 1 27.6 21.36A5.28 5.28 0 0 1 28.35 19.07A8.39 8.39 0 0 0 29.15 15.51A2.62 2.62 0 0 1 31.83 13.25A14 14 0 1 1 33.18 41.19A4.86 4.86 0 0 0 31.45 40.98A9.01 9.01 0 0 1 22.99 32.3A3.8 3.8 0 1 0 15.48 33.6A16.6 16.6 0 0 0 32.26 48.62A1.9 1.9 0 0 1 31.81 52.4A20.4 20.4 0 0 1 11.61 33.1A3.8 3.8 0 0 0 4.09 34.21A28 28 0 1 0 15.81 9.17A8.2 8.2 0 0 0 21.42 23.79A5 5 0 0 1 24.37 24.93L26.51 26.69A1.2 1.2 0 0 0 28.27 25.36L27.88 23.67Z\"/><circle fill=\"")),
                    Color(Slot::Seed),
                    Text(Borrowed("\" cx=\"32\" cy=\"32.2\" r=\"6.2\"/>")),
                ]) },
            ]),
        },
        paints: [
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(120, 167, 244), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(23, 73, 140), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(128, 169, 249), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(36, 66, 137), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(121, 164, 247), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(30, 67, 144), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(125, 167, 247), rgb(16, 185, 129)),
            paint(rgb(37, 99, 235), rgb(244, 63, 94), rgb(33, 66, 140), rgb(16, 185, 129)),
        ],
    },
];
