namespace Eenlijn.Web.Infrastructure.Security;

using Microsoft.Extensions.Options;

/// <summary>
/// Keeps personal data out of the technical log, whatever levels whoever runs Eenlijn sets. What the framework tells below a
/// warning holds addresses with their query, and the text of a failure can hold what somebody typed.
/// </summary>
public static class PrivateLogs
{
    /// <summary>They print the message of whatever failed; <see cref="FailureLog"/> tells it without.</summary>
    private static readonly string[] Talkative =
    [
        "Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware",
        "Microsoft.EntityFrameworkCore.Query",
        "Microsoft.EntityFrameworkCore.Update",
    ];

    public static IServiceCollection AddPrivateLogs(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddExceptionHandler<FailureLog>();
        return environment.IsDevelopment() ? services : services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, Floor>();
    }

    /// <summary>The last word on the filters: only our own categories go below a warning. In Development everybody is made up.</summary>
    private sealed class Floor : IPostConfigureOptions<LoggerFilterOptions>
    {
        public void PostConfigure(string? name, LoggerFilterOptions options)
        {
            for (var i = 0; i < options.Rules.Count; i++)
            {
                var rule = options.Rules[i];
                if (rule.CategoryName?.StartsWith("Eenlijn", StringComparison.Ordinal) != true && (rule.LogLevel ?? LogLevel.Trace) < LogLevel.Warning)
                {
                    options.Rules[i] = new(rule.ProviderName, rule.CategoryName, LogLevel.Warning, rule.Filter);
                    KeepOwn(options, rule);
                }
            }

            options.Rules.Insert(0, new(null, null, LogLevel.Warning, null));
            options.MinLevel = LogLevel.Trace;
            foreach (var provider in options.Rules.Select(rule => rule.ProviderName).Distinct().ToList())
            {
                foreach (var category in Talkative)
                {
                    options.Rules.Add(new(provider, category, LogLevel.None, null));
                }
            }
        }

        /// <summary>A level for everything of one provider was meant for our own lines too.</summary>
        private static void KeepOwn(LoggerFilterOptions options, LoggerFilterRule rule)
        {
            if (rule.CategoryName is null && !options.Rules.Any(r => r.ProviderName == rule.ProviderName && r.CategoryName == "Eenlijn"))
            {
                options.Rules.Add(new(rule.ProviderName, "Eenlijn", rule.LogLevel, rule.Filter));
            }
        }
    }
}
